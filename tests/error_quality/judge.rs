//! What a good error is. Every function gives the complaints it has.

use crate::case::Case;
use crate::diagnostic::Diagnostic;

/// Words of the machinery: generated traits and states, the runtime's inner names, paths, types of axes as types.
const MACHINERY: &str = "
    Adjoint< Answer Arm< ArrayElements ArrayRank AsIs AsMatrix AsOut Asked At< AtLeastTwo AxisAt BatchDotAxes BatchDotClash BatchDotFits BatchDotOp
    Blamed Broadcast ByLength ByName Check< Clash Concat< Cons< Const< Diagonal Distinct< DotChain DotClash DotFits
    DotGeneralFits DotGeneralOp DotOp EinsumAt EinsumFits EinsumOne EinsumOp EinsumRank EndRank Equation Extents Fits<
    FitsOut FreeAxisAt GoesInto Gone HasAxes HasElements HasRank HasResult HasTensor InnerFits InnerOp IntoShape Joining Keep<
    KeepRest KeptRest KnowsShapes Label< Leading LeftAt Lens MatMul< MatrixAxis MatrixFits MatrixRank MatmulFits MatmulOp MatrixLeft MatrixRight
    MatvecFits MatvecOp Meets Misfit NamedAt NamedFits NamedOne NamedOp NamedRank NamesOnce Naming Nested< Nil NoArray
    NoAxis OneAt Operands< OutArm OutLength OutRank OuterOp PhantomData Pick< Place< PrefixFits Progress Push< PutDown
    RankAtLeast RankIs Referents RightAt SameLeading Sentences Shapes Shown Sight Slot< Spread State< StaticShape
    Storage Sum< Tag< TakesMatrices TakesRanks TensordotFits TensordotOp Told TraceOp TraceRank UInt UTerm Unequal
    VecdotFits VecdotOp VecmatFits VecmatOp ViewArm Walk< AtFront Around< Backwards Digit< Entry< Exact< FromFront IndexFront
    PermuteOp Permutes Permuting Picked< RangeFront SliceOp ToBack ToView TooShort WholeAxis __private conformable:: conformable_macros conformable_runtime conformable_shapes impl<
    proc-macro typenum
";

/// Topics whose errors are rustc's own, with the types and traits that it prints, and why. Where such an error has one of
/// our codes, its headline and the label of its caret are ours and are judged all the same.
const RUSTCS_OWN: &[(&str, &str)] = &[
    ("bounds", "a type in a signature does not meet a bound: rustc names the bound and types that meet it"),
    ("construct", "a bound or an argument of a method is not met: rustc names types, traits and bounds"),
    ("conversions", "a bound of a method is not met: rustc tells how it came from the method to the axes"),
    ("interop", "a bound or an argument of a conversion is not met: rustc names types, traits and bounds"),
    (
        "files",
        "plain functions and methods have ordinary bounds: rustc names the trait, the type and the function",
    ),
    (
        "from_tensors",
        "the type of a field does not meet a bound: rustc names traits, types that meet it, and the way",
    ),
    ("ops", "plain functions have ordinary bounds: rustc tells how it came from the function to the axes"),
    ("view_methods", "methods have ordinary bounds: rustc tells how it came from the method to the axis"),
    ("results", "a result is put where another type is asked for: rustc prints both types"),
];

/// The topic of operands that have a tensor inside: the headline quotes the user's own type, in which rustc prints axes as
/// types. That quotation is not judged.
const WRAPPED: &str = "wrapped";

/// What is wrong with the diagnostics of a program that must not compile.
pub(crate) fn fail(case: &Case, diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut complaints = case.complaints();
    complaints.extend(one_error(diagnostics));
    if let [error] = diagnostics {
        complaints.extend(caret(case, error));
        complaints.extend(code(case, error));
        complaints.extend(operation(case, error));
        complaints.extend(facts(case, &error.headline));
        complaints.extend(machinery(case, error));
    }
    let rendered: String = diagnostics.iter().map(|diagnostic| diagnostic.rendered.as_str()).collect();
    complaints.iter().map(|complaint| format!("{}: {complaint}\n{rendered}", case.name())).collect()
}

/// What is wrong with the diagnostics of the programs that must compile.
pub(crate) fn pass(twins: &[Case], diagnostics: &[Diagnostic], built: bool) -> Vec<String> {
    let own = twins
        .iter()
        .flat_map(|twin| twin.complaints().into_iter().map(|c| format!("twin {}: {c}", twin.name())));
    let mut complaints: Vec<String> = own.collect();
    complaints.extend(diagnostics.iter().map(|diagnostic| format!("a twin: {}", diagnostic.rendered)));
    if !built && diagnostics.is_empty() {
        complaints.push("the twins were not checked".to_owned());
    }
    complaints
}

/// A case and its twin differ in one place of one line, or in one whole line.
pub(crate) fn twins(case: &Case, twin: &Case) -> Vec<String> {
    let (a, b) = (case.body(), twin.body());
    let before = common(a.chars(), b.chars());
    let after = common(a[before..].chars().rev(), b[before..].chars().rev());
    let (a, b) = (&a[before..a.len() - after], &b[before..b.len() - after]);
    let (a, b) = (a.strip_suffix('\n').unwrap_or(a), b.strip_suffix('\n').unwrap_or(b));
    if a == b {
        vec![format!("{}: the twin is the same program", case.name())]
    } else if a.len().max(b.len()) > 40 || a.contains('\n') || b.contains('\n') {
        vec![format!("{}: the twin differs in more than one place: `{a}` and `{b}`", case.name())]
    } else {
        Vec::new()
    }
}

/// The length of what two texts begin with.
fn common(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

/// One mistake is one error, and nothing else.
pub(crate) fn one_error<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Vec<String> {
    let (mut errors, mut others) = (0, 0);
    for diagnostic in diagnostics {
        *if diagnostic.level == "error" { &mut errors } else { &mut others } += 1;
    }
    let mut complaints = Vec::new();
    if errors != 1 {
        complaints.push(format!("{errors} errors, not one"));
    }
    if others != 0 {
        complaints.push(format!("{others} warnings beside the error"));
    }
    complaints
}

/// The caret stands under what is to be changed, and says something.
fn caret(case: &Case, error: &Diagnostic) -> Vec<String> {
    let place = match case.caret() {
        Ok(place) => place,
        Err(complaint) => return vec![complaint],
    };
    let mut complaints = Vec::new();
    if error.carets().next().is_none() {
        complaints.push("there is no caret".to_owned());
    }
    for span in error.carets() {
        let inside = place.start <= span.bytes.start && span.bytes.end <= place.end && !span.bytes.is_empty();
        if !case.path.ends_with(&span.file) {
            complaints.push(format!("the caret is in `{}`", span.file));
        } else if !inside {
            let under = case.text.get(span.bytes.clone()).unwrap_or_default();
            complaints
                .push(format!("the caret is under `{under}`, not under `{}`", &case.text[place.clone()]));
        }
        // An unmet bound has a label, and it is ours to choose.
        if error.code.as_deref() == Some("E0277") && span.label.as_ref().is_none_or(String::is_empty) {
            complaints.push("the caret has no label".to_owned());
        }
    }
    complaints
}

/// The error has its code, and no other one.
fn code(case: &Case, error: &Diagnostic) -> Vec<String> {
    let expected = case.get("code").unwrap_or_default();
    let found: Vec<&str> = if expected.starts_with('E') {
        error.code.iter().map(String::as_str).collect()
    } else {
        error.texts().into_iter().flat_map(codes).collect()
    };
    match found[..] {
        [code] if code == expected => Vec::new(),
        _ => vec![format!("the code is {found:?}, not {expected}")],
    }
}

/// Our codes in a text, which stand in brackets: `C001`.
pub(crate) fn codes(text: &str) -> Vec<&str> {
    let bracketed = text.match_indices("[C").filter_map(|(i, _)| text[i + 1..].split_once(']'));
    bracketed.map(|(code, _)| code).filter(|code| code[1..].chars().all(|c| c.is_ascii_digit())).collect()
}

/// An error about shapes begins with the operation that the program calls.
fn operation(case: &Case, error: &Diagnostic) -> Vec<String> {
    let about_shapes =
        ["C001", "C002", "C003", "C004", "C005", "C007"].contains(&case.get("code").unwrap_or_default());
    if !about_shapes || case.topic == "ops" {
        return Vec::new();
    }
    match error.headline.split_once(": ") {
        Some((name, _)) if name.ends_with('!') && case.body().contains(&format!("{name}(")) => Vec::new(),
        // A plan is asked for with the arguments of the call that it is the plan of.
        Some(("einsum!", _)) if case.body().contains("einsum_path!(") => Vec::new(),
        _ => vec!["the headline does not begin with the operation".to_owned()],
    }
}

/// The headline has every fact of the head.
pub(crate) fn facts(case: &Case, headline: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut rest = headline.to_owned();
    let mut from = 0;
    for shape in case.shapes() {
        match rest[from..].find(shape) {
            Some(i) => {
                rest.replace_range(from + i..from + i + shape.len(), "");
                from += i;
            }
            None => complaints.push(format!("the headline has not the shape `{shape}` in its place")),
        }
    }
    let mut words = words(&rest);
    for fact in case.words(&["lengths", "axes", "ranks", "rank", "numbers"]) {
        match words.iter().position(|word| *word == fact) {
            Some(i) => {
                words.swap_remove(i);
            }
            None => complaints.push(format!("the headline does not say `{fact}` beside the shapes")),
        }
    }
    for name in case.words(&["elements"]).into_iter().chain(case.get("found")) {
        let quoted = if name.ends_with('<') { format!("`{name}") } else { format!("`{name}`") };
        if !headline.contains(&quoted) {
            complaints.push(format!("the headline does not name {quoted}"));
        }
    }
    if let Some(name) = case.get("suggests")
        && !headline.contains(&format!("did you mean `{name}`"))
    {
        complaints.push(format!("the headline does not suggest `{name}`"));
    }
    complaints
}

/// The words of a text without the punctuation around them.
pub(crate) fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().map(|word| word.trim_matches(|c: char| ",;:()[]`".contains(c))).collect()
}

/// No text has a word that only the machinery knows.
fn machinery(case: &Case, error: &Diagnostic) -> Vec<String> {
    let mut complaints = Vec::new();
    for text in judged(case, error) {
        for word in MACHINERY.split_whitespace().filter(|word| text.contains(word)) {
            complaints.push(format!("`{word}` in `{text}`"));
        }
    }
    complaints
}

/// The texts that must be free of such words.
fn judged(case: &Case, error: &Diagnostic) -> Vec<String> {
    let mut texts: Vec<String> = error.texts().into_iter().map(str::to_owned).collect();
    if RUSTCS_OWN.iter().any(|(topic, _)| *topic == case.topic) {
        let ours = case.get("code").is_some_and(|code| code.starts_with('C'));
        let labels = error.carets().filter_map(|span| span.label.clone());
        texts = if ours { [error.headline.clone()].into_iter().chain(labels).collect() } else { Vec::new() };
    }
    if case.topic == WRAPPED {
        let mut parts = error.headline.splitn(3, '`');
        texts[0] = [parts.next(), parts.nth(1)].into_iter().flatten().collect();
    }
    texts
}
