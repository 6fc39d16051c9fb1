//! The programs in `ui-tests`, and what their heads say of them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Whether a program must not compile.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Fail,
    Pass,
}

impl Kind {
    fn folder(self) -> &'static str {
        match self {
            Kind::Fail => "fail",
            Kind::Pass => "pass",
        }
    }
}

/// The keys of a head.
const KEYS: [&str; 11] = [
    "code", "caret", "shapes", "lengths", "axes", "ranks", "rank", "numbers", "elements", "found", "suggests",
];

/// One program.
pub(crate) struct Case {
    pub(crate) kind: Kind,
    pub(crate) topic: String,
    stem: String,
    pub(crate) path: PathBuf,
    pub(crate) text: String,
    head: BTreeMap<String, String>,
}

impl Case {
    pub(crate) fn new(kind: Kind, path: &Path, text: String) -> Self {
        let head = text.lines().filter_map(|line| line.strip_prefix("//@ ")?.split_once(": "));
        let name =
            |path: Option<&std::ffi::OsStr>| path.and_then(|p| p.to_str()).unwrap_or_default().to_owned();
        Case {
            kind,
            topic: name(path.parent().and_then(Path::file_name)),
            stem: name(path.file_stem()),
            path: path.to_owned(),
            head: head.map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
            text,
        }
    }

    /// `dot/article`.
    pub(crate) fn name(&self) -> String {
        format!("{}/{}", self.topic, self.stem)
    }

    /// The name of its binary.
    pub(crate) fn bin(&self) -> String {
        format!("{}-{}-{}", self.kind.folder(), self.topic, self.stem)
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.head.get(key).map(String::as_str)
    }

    /// The words of the values of some keys.
    pub(crate) fn words(&self, keys: &[&str]) -> Vec<&str> {
        keys.iter().filter_map(|key| self.get(key)).flat_map(str::split_whitespace).collect()
    }

    /// The shapes of the head: `(3, 4) (4,)` are two.
    pub(crate) fn shapes(&self) -> Vec<&str> {
        self.get("shapes")
            .unwrap_or_default()
            .split_inclusive(')')
            .map(str::trim)
            .filter(|s| !s.is_empty())
            .collect()
    }

    /// Everything but the lines of the head, which a twin has not.
    pub(crate) fn body(&self) -> String {
        self.text.split_inclusive('\n').filter(|line| !line.starts_with("//@ ")).collect()
    }

    /// The bytes between which the caret must lie.
    pub(crate) fn caret(&self) -> Result<Range<usize>, String> {
        let marked = self.get("caret").ok_or("the head has no `caret`")?;
        let parts: Vec<&str> = marked.split('^').collect();
        let [before, at, after] = parts[..] else {
            return Err(format!("the caret `{marked}` has not two `^`"));
        };
        // The head of the case is not part of the program.
        let start = self.text.rfind("\n//@ ").map_or(0, |i| i + 1);
        let program = start + self.text[start..].find('\n').unwrap_or(0);
        let piece = [before, at, after].concat();
        let mut found = self.text[program..].match_indices(&piece);
        match (found.next(), found.next()) {
            (Some((i, _)), None) => {
                let begin = program + i + before.len();
                Ok(begin..begin + at.len())
            }
            (None, _) => Err(format!("`{piece}` is not in the program")),
            (Some(_), Some(_)) => Err(format!("`{piece}` is in the program more than once")),
        }
    }

    /// What is wrong with the file itself.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let mut complaints = Vec::new();
        if !self.text.starts_with("// ") {
            complaints.push("the first line does not say the rule".to_owned());
        }
        for key in self.head.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            complaints.push(format!("`{key}` is no key of a head"));
        }
        match self.kind {
            Kind::Pass if !self.head.is_empty() => complaints.push("a twin has no head".to_owned()),
            Kind::Fail if self.get("code").is_none() => complaints.push("the head has no `code`".to_owned()),
            _ => {}
        }
        complaints
    }
}

/// All programs of a kind, by name.
pub(crate) fn cases(kind: Kind) -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui-tests").join(kind.folder());
    let mut paths: Vec<PathBuf> = list(&root).iter().flat_map(|topic| list(topic)).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    paths.sort();
    let read =
        |path: &PathBuf| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    paths.iter().map(|path| Case::new(kind, path, read(path))).collect()
}

fn list(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    entries.map(|entry| entry.expect("a folder can be listed").path()).collect()
}
