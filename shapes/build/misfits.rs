//! The traits that carry the sentences of `text`, and the way to them.
//!
//! A sentence prints lengths only where they are const parameters of its trait, so there is one trait for each pair of
//! ranks. Where both ranks are at most [`NAMED_RANK`] and axes that are not constant come first, as batch axes do, there
//! is one for each number of such axes too, which prints their names. Elsewhere an axis that is not constant is printed
//! as `_`, the compiler's own sign for a value that it does not know.
//!
//! The traits have no implementation. A method that takes `<Shapes as Trait<..>>::Out` is an error wherever it is called:
//! rustc cannot normalise the projection and prints the sentence, without a note on where the bound was written.

use crate::text::{About, Kind, kinds};
use crate::{MAX_RANK, axes, generics, tuple};
use std::fmt::Write;

/// The highest rank with sentences that print the names of leading axes.
const NAMED_RANK: usize = 3;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    naming(&mut out);
    sights(&mut out);
    for kind in kinds() {
        for left in 0..=MAX_RANK {
            for right in (0..=MAX_RANK).filter(|&right| (kind.ranks)(left, right)) {
                let pair = Pair { kind: &kind, left, right };
                match kind.about {
                    About::Axes(places) => {
                        let places = places(left, right);
                        if pair.can_be_named() {
                            pair.named(&mut out, places);
                        }
                        pair.counted(&mut out, places);
                    }
                    About::Ranks => pair.ranks(&mut out, &[], &["right"]),
                    About::EitherRank => pair.ranks(&mut out, &[], &["left", "right"]),
                    About::Numbers => pair.ranks(&mut out, &["I", "J"], &["left", "right"]),
                    About::OutRank => pair.out_rank(&mut out),
                }
            }
        }
    }
    out
}

/// Which axes of a shape are not constant: bit i stands for axis i.
#[derive(Clone, Copy)]
struct Mask {
    bits: usize,
}

impl Mask {
    /// Of more than 6 axes those with few that are not constant, or at most one that is. Fewest first: the first that a shape
    /// matches is the mask of that shape.
    fn all(rank: usize) -> Vec<Mask> {
        let listed =
            |bits: &usize| rank <= 6 || bits.count_ones() <= 3 || bits.count_ones() as usize + 1 >= rank;
        let mut bits: Vec<usize> = (0..1usize << rank).filter(listed).collect();
        bits.sort_by_key(|bits| bits.count_ones());
        bits.into_iter().map(|bits| Mask { bits }).collect()
    }

    /// The first `n` axes.
    fn prefix(n: usize) -> Mask {
        Mask { bits: (1 << n) - 1 }
    }

    fn is_prefix(self) -> bool {
        self.bits & (self.bits + 1) == 0
    }

    fn has(self, i: usize) -> bool {
        self.bits >> i & 1 == 1
    }

    /// Generic parameters: const ones, type ones for axes that are not constant.
    fn params(self, names: &[String]) -> Vec<String> {
        self.map(names, |a| format!("const {a}: usize"), str::to_owned)
    }

    /// `C<A0>` for constant axes, `T<A0>` for others.
    fn tags(self, names: &[String]) -> String {
        tuple(&self.map(names, |a| format!("C<{a}>"), |a| format!("T<{a}>")))
    }

    fn map(self, names: &[String], c: impl Fn(&str) -> String, t: impl Fn(&str) -> String) -> Vec<String> {
        names.iter().enumerate().map(|(i, a)| if self.has(i) { t(a) } else { c(a) }).collect()
    }
}

/// `name()`: one level of the dereference chain for each mask.
///
/// Behind the masks: shapes of 7 or 8 axes with 4 to 6 that are not constant and more than one that is, whose axes are all
/// printed as `_`, then shapes that are type parameters. rustc follows 128 levels.
fn naming(out: &mut String) {
    let levels = 1 + (0..=MAX_RANK).map(|rank| Mask::all(rank).len()).max().unwrap_or(0);
    for rank in 0..=MAX_RANK {
        let (names, unknown) = (axes("A", rank), axes("X", rank));
        for (level, mask) in Mask::all(rank).into_iter().enumerate() {
            let subject = tuple(&mask.map(&names, |a| format!("Const<{a}>"), str::to_owned));
            let lens: Vec<String> =
                (0..rank).map(|i| if mask.has(i) { &unknown[i] } else { &names[i] }.clone()).collect();
            let free: Vec<String> = (0..rank).filter(|&i| mask.has(i)).map(|i| unknown[i].clone()).collect();
            let style = if rank <= NAMED_RANK && mask.is_prefix() { "ByName" } else { "ByLength" };
            let shown = format!("Shown<{style}, {}, Lens{rank}{}>", mask.tags(&names), generics(&lens));
            named(out, level, &mask.params(&names), &subject, &free, &shown);
        }
        if rank > 6 {
            let tags = Mask::prefix(0).tags(&unknown);
            let shown = format!("Shown<ByLength, {tags}, Lens{rank}{}>", generics(&unknown));
            named(out, levels - 1, &names, &tuple(&names), &unknown, &shown);
        }
        let lens = Mask::prefix(0).params(&names);
        writeln!(out, "#[derive(Debug)] pub struct Lens{rank}{};", generics(&lens)).unwrap();
    }
    // A caret that is not the first counts down to it.
    for n in 1..=12 * MAX_RANK + 12 {
        writeln!(
            out,
            "impl<X> Blamed<{n}, X> {{ pub fn right(self, (): ()) -> Blamed<{}, X> {{ Default::default() }} }}",
            n - 1
        )
        .unwrap();
    }
    writeln!(
        out,
        "impl<S, Then: Unknown> Naming<{levels}, S, Then> {{ pub fn name(&self) -> NotKnown<Then::Texts> \
         {{ Default::default() }} }}"
    )
    .unwrap();
    for level in 0..levels {
        writeln!(
            out,
            "impl<S, Then> Deref for Naming<{level}, S, Then> {{ type Target = Naming<{}, S, Then>; \
             fn deref(&self) -> &Self::Target {{ &Naming(PhantomData) }} }}",
            level + 1
        )
        .unwrap();
    }
}

/// `name()` on one level, for shapes that are `subject`; rustc has nothing to infer the lengths `free` from, and prints `_`.
fn named(out: &mut String, level: usize, params: &[String], subject: &str, free: &[String], shown: &str) {
    let params = [params.to_vec(), vec!["Then".to_owned()]].concat();
    writeln!(
        out,
        "impl{} Naming<{level}, {subject}, Then> {{ pub fn name{}(&self) -> <Then as After<{shown}>>::State \
         where Then: After<{shown}> {{ Default::default() }} }}",
        generics(&params),
        generics(&Mask::prefix(0).params(free))
    )
    .unwrap();
}

/// `shape_of!`: every axis of one shape by its length or its name; above rank 4 by its length or `_`.
fn sights(out: &mut String) {
    for rank in 0..=MAX_RANK {
        let (names, lens) = (axes("A", rank), axes("X", rank));
        let masks = if rank <= 4 { Mask::all(rank).into_iter().map(Some).collect() } else { vec![None] };
        for (n, mask) in masks.into_iter().enumerate() {
            let counted = Mask::prefix(0).params(&lens);
            let (printed, params, tags, all) = match mask {
                Some(mask) => {
                    let params = mask.params(&names);
                    (&names, params.clone(), mask.tags(&names), [params, counted].concat())
                }
                None => {
                    (&lens, counted.clone(), "Tags".to_owned(), [counted, vec!["Tags".to_owned()]].concat())
                }
            };
            let shape = printed.iter().map(|a| format!("{{{a}}}")).collect::<Vec<_>>().join(", ");
            let comma = if rank == 1 { "," } else { "" };
            let title = format!("ShapeOf{rank}x{n}");
            writeln!(
                out,
                "#[diagnostic::on_unimplemented(message = \"shape_of!: this tensor has shape ({shape}{comma}) [C007]\", \
                 label = \"asked for here\", note = \"`shape_of!` stops the build to tell a shape; remove it to go on\")] \
                 pub trait {title}{} {{ type Out; }}",
                generics(&[params, vec!["O".to_owned()]].concat())
            )
            .unwrap();
            let leaf = format!("{title}<{}>", [printed.clone(), vec!["O".to_owned()]].concat().join(", "));
            writeln!(
                out,
                "impl{} Sight<Shown<S, {tags}, Lens{rank}{}>> {{ pub fn shape_of<O>(&self, _: <Shapes as {leaf}>::Out) -> O \
                 where Shapes: {leaf} {{ loop {{}} }} }}",
                generics(&[all, vec!["S".to_owned()]].concat()),
                generics(&lens)
            )
            .unwrap();
        }
    }
}

/// What a sentence says for its placeholders, beside the shapes.
struct Facts {
    k: String,
    m: String,
    i: String,
    j: String,
}

impl Facts {
    /// Facts that are parameters of the trait.
    fn parameters() -> Facts {
        Facts { k: "{K}".into(), m: "{M}".into(), i: "{I}".into(), j: "{J}".into() }
    }

    /// Facts that the ranks decide.
    fn known(i: usize, j: usize) -> Facts {
        Facts { k: format!("{{A{i}}}"), m: format!("{{B{j}}}"), i: i.to_string(), j: j.to_string() }
    }
}

/// `({A0}, {A1})`: a shape of parameters, as a sentence prints it.
pub(crate) fn printed(prefix: &str, rank: usize) -> String {
    match rank {
        1 => format!("({{{prefix}0}},)"),
        _ => format!(
            "({})",
            axes(prefix, rank).iter().map(|a| format!("{{{a}}}")).collect::<Vec<_>>().join(", ")
        ),
    }
}

/// The declarations of further parameters.
pub(crate) fn extra_params(extra: &[(&str, &str)]) -> Vec<String> {
    extra.iter().map(|(declaration, _)| (*declaration).to_owned()).collect()
}

/// The names of further parameters.
pub(crate) fn extra_names(extra: &[(&str, &str)]) -> Vec<String> {
    extra.iter().map(|(_, name)| (*name).to_owned()).collect()
}

/// The method of the state `told` that says the sentence `leaf`; rustc has nothing to infer the lengths `free` from. Nothing can call
/// it. Its body is a loop because 7,800 calls of a function that panics are a second of the build.
pub(crate) fn tells(
    out: &mut String,
    method: &str,
    params: &[String],
    free: &[&str],
    told: &str,
    leaf: &str,
) {
    let mut generic: Vec<String> = vec!["O".to_owned()];
    generic.extend(free.iter().map(|x| format!("const {x}: usize")));
    writeln!(
        out,
        "impl{} {told} {{ pub fn {method}{}(&self, _: <Shapes as {leaf}>::Out) -> O where Shapes: {leaf} {{ loop {{}} }} }}",
        generics(params),
        generics(&generic)
    )
    .unwrap();
}

/// One kind of misfit between two ranks.
struct Pair<'a> {
    kind: &'a Kind,
    left: usize,
    right: usize,
}

impl Pair<'_> {
    fn can_be_named(&self) -> bool {
        self.left <= NAMED_RANK && self.right <= NAMED_RANK && self.kind.reason == "Unequal"
    }

    fn title(&self) -> String {
        // rustc adds a line "the trait `..` is not implemented": the name says what does not hold.
        let holds = match self.kind.reason {
            "Unequal" => "Fits",
            "ResultRank" => "HasResult",
            "Ranks" => "TakesRanks",
            "AxesRanks" => "TakesRanksWithAxes",
            "MatrixRanks" => "TakesMatrices",
            "NoAxes" => "HasAxes",
            "NoAxis" => "HasAxis",
            "Repeated" => "NamesOnce",
            "OutLength" => "GoesInto",
            "OutRank" => "GoesIntoRank",
            "PatternRank" => "HasRank",
            "PatternRankAtLeast" => "HasRankAtLeast",
            reason => reason,
        };
        // The name without parameters, `EinsumAt<C, P, Q>`, and without the word that all have.
        let op = self.kind.op.split('<').next().unwrap_or_default();
        let op = op.trim_end_matches("Op").trim_end_matches("At");
        format!("{op}{holds}{}x{}", self.left, self.right)
    }

    fn fill(&self, text: &str, facts: &Facts) -> String {
        let (l, r) = (self.left, self.right);
        let lost = if self.kind.op == "DotOp" { 2 } else { 3 };
        let text = text.replace("{L}", &printed("A", l));
        let text = match self.kind.about {
            About::OutRank => text,
            _ => text.replace("{R}", &printed("B", r)),
        };
        text.replace("{K}", &facts.k)
            .replace("{M}", &facts.m)
            .replace("{i}", &facts.i)
            .replace("{j}", &facts.j)
            .replace("{l}", &l.to_string())
            .replace("{r}", &r.to_string())
            .replace("{l-1}", &l.saturating_sub(1).to_string())
            .replace("{r-1}", &r.saturating_sub(1).to_string())
            .replace("{rank}", &(l + r).saturating_sub(lost).to_string())
    }

    /// The trait with its sentence.
    fn sentence(&self, out: &mut String, name: &str, params: &[String], facts: &Facts) {
        let (headline, label) = (self.fill(self.kind.headline, facts), self.fill(self.kind.label, facts));
        write!(out, "#[diagnostic::on_unimplemented(message = {headline:?}, label = {label:?}").unwrap();
        for note in self.kind.notes {
            write!(out, ", note = {:?}", self.fill(note, facts)).unwrap();
        }
        let params = [params.to_vec(), extra_params(self.kind.extra)].concat();
        writeln!(out, ")] pub trait {name}{} {{ type Out; }}", generics(&params)).unwrap();
    }

    /// The state of a misfit, and its method that says the sentence `leaf`.
    fn telling(
        &self,
        out: &mut String,
        blame: &str,
        params: &[String],
        free: &[&str],
        state: &str,
        leaf: &str,
    ) {
        let extra = self.kind.extra;
        let params = [params.to_vec(), extra_params(extra)].concat();
        let leaf = match (extra, leaf.strip_suffix('>')) {
            ([], _) | (_, None) => leaf.to_owned(),
            (_, Some(open)) => format!("{open}, {}>", extra_names(extra).join(", ")),
        };
        // `ToldEinsumAt` for `EinsumAt<LABEL, P, Q>`: the types of `rules/told.rs`.
        let op = self.kind.op.split('<').next().unwrap_or_default().trim_end_matches("Op");
        tells(out, blame, &params, free, &format!("Told{op}<{}, {state}>", self.kind.op), &leaf);
    }

    /// Leading axes by their names, all others by their lengths.
    fn named(&self, out: &mut String, places: Option<(usize, usize)>) {
        let (a, b) = (axes("A", self.left), axes("B", self.right));
        let (x, y) = (axes("X", self.left), axes("Y", self.right));
        for left in 0..=self.left {
            for right in 0..=self.right {
                let (lm, rm) = (Mask::prefix(left), Mask::prefix(right));
                let shapes = [lm.params(&a), rm.params(&b)].concat();
                let unused = Mask::prefix(0).params(&[x.clone(), y.clone()].concat());
                let shown = format!(
                    "Shown<ByName, {}, Lens{}{}>, Shown<ByName, {}, Lens{}{}>",
                    lm.tags(&a),
                    self.left,
                    generics(&x),
                    rm.tags(&b),
                    self.right,
                    generics(&y)
                );
                let names = [a.clone(), b.clone()].concat().join(", ");
                let title = format!("{}Named{left}x{right}", self.title());
                match places {
                    Some((i, j)) => {
                        self.sentence(out, &title, &shapes, &Facts::known(i, j));
                        let reason = format!("{}<Place<{i}>, Place<{j}>>, K, M", self.kind.reason);
                        let params = [shapes, unused, vec!["K".to_owned(), "M".to_owned()]].concat();
                        self.telling(
                            out,
                            "right",
                            &params,
                            &[],
                            &format!("{reason}, {shown}"),
                            &format!("{title}<{names}>"),
                        );
                    }
                    None => {
                        let places = ["const I: usize", "const J: usize"].map(str::to_owned).to_vec();
                        // What is on an axis is a name only where its shape has one.
                        let tags = [
                            ('C', 'C', true),
                            ('T', 'T', left > 0 && right > 0),
                            ('C', 'T', right > 0),
                            ('T', 'C', left > 0),
                        ];
                        for (k, m, _) in tags.into_iter().filter(|(_, _, possible)| *possible) {
                            let title = format!("{title}{k}{m}");
                            let facts = [param(k, "K"), param(m, "M")].to_vec();
                            let params = [shapes.clone(), places.clone(), facts].concat();
                            self.sentence(out, &title, &params, &Facts::parameters());
                            let reason = format!("{}<Place<I>, Place<J>>, {k}<K>, {m}<M>", self.kind.reason);
                            let params = [params, unused.clone()].concat();
                            let leaf = format!("{title}<{names}, I, J, K, M>");
                            self.telling(out, "right", &params, &[], &format!("{reason}, {shown}"), &leaf);
                        }
                    }
                }
            }
        }
    }

    /// Const parameters for all axes of both shapes, their names, and the two shapes.
    fn lens(&self) -> (Vec<String>, Vec<String>, [String; 2]) {
        let (a, b) = (axes("A", self.left), axes("B", self.right));
        let consts = a.iter().chain(&b).map(|x| format!("const {x}: usize")).collect();
        let lens =
            [format!("Lens{}{}", self.left, generics(&a)), format!("Lens{}{}", self.right, generics(&b))];
        (consts, [a, b].concat(), lens)
    }

    /// Lengths, and `_` for axes that are not constant. What clashes is printed in full.
    fn counted(&self, out: &mut String, places: Option<(usize, usize)>) {
        let (consts, names, [left, right]) = self.lens();
        let title = self.title();
        let (facts, numbers) = match places {
            Some((i, j)) => (Facts::known(i, j), vec![]),
            None => (Facts::parameters(), vec!["I", "J", "K", "M"]),
        };
        let lengths: Vec<String> = numbers.iter().map(|x| format!("const {x}: usize")).collect();
        self.sentence(out, &title, &[consts.clone(), lengths].concat(), &facts);
        // Names that clash are types: a second sentence prints these.
        let clash = Facts { k: "{K}".into(), m: "{M}".into(), ..facts };
        let places_params: Vec<String> =
            numbers.iter().filter(|x| "IJ".contains(**x)).map(|x| format!("const {x}: usize")).collect();
        let types = vec!["K".to_owned(), "M".to_owned()];
        self.sentence(
            out,
            &format!("{title}Names"),
            &[consts.clone(), places_params.clone(), types].concat(),
            &clash,
        );

        // The shapes that no named sentence is for: where one has an axis that is not constant behind one that is.
        let styles = match self.can_be_named() {
            true => ["S: Beside<Z>", "Z"],
            false => ["S", "Z"],
        };
        let shown = format!("Shown<S, X, {left}>, Shown<Z, Y, {right}>");
        for (k, m) in [('C', 'C'), ('T', 'T'), ('C', 'T'), ('T', 'C')] {
            let place = |known: Option<usize>, name: &str| known.map_or(name.to_owned(), |p| p.to_string());
            let reason = format!(
                "{}<Place<{}>, Place<{}>>, {k}<K>, {m}<M>",
                self.kind.reason,
                place(places.map(|p| p.0), "I"),
                place(places.map(|p| p.1), "J")
            );
            let params = [
                consts.clone(),
                places_params.clone(),
                vec![param(k, "K"), param(m, "M"), "X".to_owned(), "Y".to_owned()],
                styles.map(str::to_owned).to_vec(),
            ]
            .concat();
            let mut args = names.clone();
            args.extend(places_params.iter().map(|p| p["const ".len()..p.find(':').unwrap()].to_owned()));
            let mut free = vec![];
            let name = if (k, m) == ('T', 'T') {
                args.extend(["K".to_owned(), "M".to_owned()]);
                format!("{title}Names")
            } else {
                if places.is_none() {
                    // A generic axis against a constant one: the sentence prints the one that it can.
                    args.push(if k == 'T' { "U" } else { "K" }.to_owned());
                    args.push(if m == 'T' { "U" } else { "M" }.to_owned());
                    if k != m {
                        free.push("U");
                    }
                }
                title.clone()
            };
            let leaf = format!("{name}{}", generics(&args));
            self.telling(out, "right", &params, &free, &format!("{reason}, {shown}"), &leaf);
        }
    }

    /// A misfit of ranks or of numbers of axes: lengths, and `_` for axes that are not constant.
    fn ranks(&self, out: &mut String, numbers: &[&str], blames: &[&str]) {
        let (mut consts, mut names, [left, right]) = self.lens();
        consts.extend(numbers.iter().map(|x| format!("const {x}: isize")));
        names.extend(numbers.iter().map(|x| (*x).to_owned()));
        // Two operands of rank 0 leave the trait without parameters, and a bound without parameters is an error here.
        consts.push("Op".to_owned());
        names.push("Op".to_owned());
        let title = self.title();
        self.sentence(out, &title, &consts, &Facts::parameters());
        let leaf = format!("{title}<{}>", names.join(", "));
        let params = [consts, ["S", "X", "Z", "Y"].map(str::to_owned).to_vec()].concat();
        for blame in blames {
            let side =
                if blames.len() == 1 { String::new() } else { blame[..1].to_uppercase() + &blame[1..] };
            let reason = format!(
                "{}{side}{}",
                self.kind.reason,
                generics(&numbers.iter().map(|x| (*x).into()).collect::<Vec<_>>())
            );
            let state = format!("{reason}, Op, (), Shown<S, X, {left}>, Shown<Z, Y, {right}>");
            let method = if crate::text_labels::ASKED.contains(&self.kind.op) { "right" } else { blame };
            self.telling(out, method, &params, &[], &state, &leaf);
        }
    }

    /// The shape of a result that has another rank than `out`.
    fn out_rank(&self, out: &mut String) {
        let (mut consts, mut names, [left, _]) = self.lens();
        consts.push("const R: usize".to_owned());
        names.push("R".to_owned());
        let title = self.title();
        self.sentence(out, &title, &consts, &Facts::parameters());
        let leaf = format!("{title}<{}>", names.join(", "));
        let params = [consts, ["K", "M", "S", "X", "Y"].map(str::to_owned).to_vec()].concat();
        let state = format!("{}<Place<R>>, K, M, Shown<S, X, {left}>, Y", self.kind.reason);
        self.telling(out, "right", &params, &[], &state, &leaf);
    }
}

/// A generic parameter for what is on an axis: a length or a type.
fn param(tag: char, name: &str) -> String {
    if tag == 'C' { format!("const {name}: usize") } else { name.to_owned() }
}
