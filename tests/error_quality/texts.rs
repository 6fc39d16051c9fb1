//! The texts beside the programs: what the compiler prints, word for word. They are those of trybuild, which would check all
//! programs once more.

use crate::case::Case;
use crate::diagnostic::Diagnostic;
use std::path::Path;

/// The variable of trybuild, which has the same meaning for the programs that are left to it.
const OVERWRITE: &str = "TRYBUILD";

/// Compares the text of a case, or writes it if that is asked for; what is wrong with it.
pub(crate) fn judge(case: &Case, diagnostics: &[Diagnostic]) -> Option<String> {
    let path = case.path.with_extension("stderr");
    let rendered: String = diagnostics.iter().map(|one| one.rendered.as_str()).collect();
    let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if are_equal(&rendered, &expected) {
        return None;
    }
    let printed = printed(&rendered);
    if std::env::var(OVERWRITE).is_ok_and(|value| value == "overwrite") {
        std::fs::write(&path, printed).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        return None;
    }
    Some(format!(
        "{}: the text is another. Set {OVERWRITE}=overwrite, and read it.\nexpected:\n{expected}\nprinted:\n{printed}",
        case.name()
    ))
}

/// Whether a text as it is printed is one that was kept.
pub(crate) fn are_equal(rendered: &str, kept: &str) -> bool {
    comparable(&printed(rendered)) == comparable(kept)
}

/// Without what another machine, another line of the library or another release of it would change.
fn printed(rendered: &str) -> String {
    let root = format!("{}/", Path::new(env!("CARGO_MANIFEST_DIR")).display());
    let mut is_ours = true;
    let mut text = String::new();
    for line in with_short_lists(rendered.replace(&root, "").trim_end()) {
        let (gutter, rest) = split(&line);
        if let Some(place) = rest.strip_prefix("--> ").or(rest.strip_prefix("::: ")) {
            is_ours = place.starts_with("ui-tests/");
            let file = place.split(':').next().unwrap_or_default();
            text += &if is_ours { line.clone() } else { format!("{gutter}{} {file}", &rest[..3]) };
        } else if is_number_of_others(rest) {
            text += &format!("{}and $N others", " ".repeat(line.len() - line.trim_start().len()));
        } else if is_ours || !rest.starts_with('|') {
            text += &line;
        } else {
            // A line of the library, whose number is no matter.
            text += &format!("{}{rest}", " ".repeat(gutter.len()));
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

/// Whether this ends a list of functions, which grows with the library.
fn is_number_of_others(line: &str) -> bool {
    let number = line.trim().strip_prefix("and ").and_then(|rest| rest.strip_suffix(" others"));
    number.is_some_and(|number| number.parse::<usize>().is_ok())
}

/// Types of a list that are printed, as rustc does where types are not printed whole.
const LISTED: usize = 8;

/// The lines. A list of types that implement a trait grows with the library.
fn with_short_lists(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.lines().peekable();
    while let Some(line) = rest.next() {
        lines.push(line.to_owned());
        let is_head = line.contains("= help: the following") && line.contains("implement trait `");
        if !is_head {
            continue;
        }
        let mut types = Vec::new();
        while let Some(line) = rest.next_if(|line| line.starts_with("    ") && split(line).0.is_empty()) {
            types.push(line);
        }
        // A last line for a single type would be no shorter.
        let all = if types.len() == LISTED + 1 { types.len() } else { types.len().min(LISTED) };
        lines.extend(types[..all].iter().map(|&line| line.to_owned()));
        if all < types.len() {
            let indent = types[0].len() - types[0].trim_start().len();
            lines.push(format!("{}and $N others", " ".repeat(indent - 2)));
        }
    }
    lines
}

/// The numbers before a line of a program or of a list of notes, and what follows them.
fn split(line: &str) -> (&str, &str) {
    let rest = line.trim_start_matches(|c: char| c == ' ' || c.is_ascii_digit());
    let is_gutter = rest == "|" || ["| ", "--> ", "::: ", "= "].iter().any(|mark| rest.starts_with(mark));
    if is_gutter { line.split_at(line.len() - rest.len()) } else { ("", line) }
}

/// The lines without that margin: how wide it is depends on the longest number in it. What stands for lines that are left out,
/// and lists below a note, are moved by it too.
fn comparable(text: &str) -> Vec<&str> {
    let lines = text.trim_end().lines();
    lines.map(|line| split(line.strip_prefix("...").unwrap_or(line)).1.trim()).collect()
}
