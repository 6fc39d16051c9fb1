//! A crate whose binaries are all programs of this test, and the one run of `cargo check` over it.
//!
//! A program that must not compile is a binary of its own, as errors of one stage of the compiler hide those of the next.
//! The twins are modules of one binary, which is several minutes faster.

use crate::case::{Kind, cases};
use crate::corpus;
use crate::diagnostic::Diagnostic;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// What cargo said.
struct Checked {
    /// By the name of the binary.
    diagnostics: HashMap<String, Vec<Diagnostic>>,
    /// The binaries that are free of errors.
    built: HashSet<String>,
}

static CHECKED: LazyLock<Checked> = LazyLock::new(check);

/// The binary of all twins.
const TWINS: &str = "twins";

/// What the compiler says about a binary.
pub(crate) fn diagnostics(bin: &str) -> &'static [Diagnostic] {
    CHECKED.diagnostics.get(bin).map(Vec::as_slice).unwrap_or_default()
}

/// What the compiler says about the twins. Each diagnostic names the file of one of them.
pub(crate) fn of_twins() -> &'static [Diagnostic] {
    diagnostics(TWINS)
}

/// Whether the twins were checked without an error.
pub(crate) fn twins_were_built() -> bool {
    CHECKED.built.contains(TWINS)
}

fn check() -> Checked {
    let folder = write();
    let run = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--bins", "--keep-going", "--offline", "--message-format=json"])
        .current_dir(&folder)
        // Next to the crate, so that nobody waits for the lock of the target directory of the test itself.
        .env("CARGO_TARGET_DIR", folder.join("target"))
        // Types are printed whole, not with dots and a file that has the rest.
        .env("RUSTFLAGS", "--verbose")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    let mut checked = Checked { diagnostics: HashMap::new(), built: HashSet::new() };
    for line in String::from_utf8_lossy(&run.stdout).lines() {
        let json: Value = serde_json::from_str(line).expect("cargo prints one JSON object a line");
        let bin = json["target"]["name"].as_str().unwrap_or_default().to_owned();
        match json["reason"].as_str() {
            Some("compiler-message") => {
                checked.diagnostics.entry(bin).or_default().extend(Diagnostic::parse(&json["message"]));
            }
            Some("compiler-artifact") => {
                checked.built.insert(bin);
            }
            _ => {}
        }
    }
    if !checked.built.contains("conformable") {
        let library = checked.diagnostics.iter().filter(|(target, _)| target.starts_with("conformable"));
        let errors: String = library.flat_map(|(_, own)| own).map(|error| error.rendered.as_str()).collect();
        panic!("the library was not checked:\n{errors}{}", String::from_utf8_lossy(&run.stderr));
    }
    checked
}

/// Writes the crate; gives its folder.
fn write() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("error_quality");
    std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    let mut manifest = format!(
        "[package]\nname = \"error-quality\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n\
         [dependencies]\nconformable = {{ path = {root:?}, features = [\"bytemuck\", \"complex\", \"half\", \"nalgebra\", \"npy\", \"safetensors\", \"serde\"] }}\n\
         nalgebra = {{ version = \"*\", default-features = false, features = [\"alloc\"] }}\nndarray = {{ version = \"*\", default-features = false }}\n\n\
         [profile.dev]\nincremental = false\ndebug = false\n"
    );
    let mut bin = |name: &str, path: &Path| {
        write!(manifest, "\n[[bin]]\nname = {name:?}\npath = {path:?}\n").expect("a text can be written");
    };
    for case in &cases(Kind::Fail) {
        bin(&case.bin(), &case.path);
    }
    bin(TWINS, Path::new("twins.rs"));
    bin(corpus::BIN, Path::new("corpus.rs"));
    let (mut modules, mut calls) = (String::new(), String::new());
    for (i, twin) in cases(Kind::Pass).iter().enumerate() {
        // `include!` and not `#[path]`: the `main` of a program is private.
        let path = &twin.path;
        write!(
            modules,
            "mod case_{i} {{\n    include!({path:?});\n    pub fn run() {{\n        let _ = main();\n    }}\n}}\n"
        )
        .expect("a text can be written");
        writeln!(calls, "    case_{i}::run();").expect("a text can be written");
    }
    save(&folder.join("twins.rs"), &format!("{modules}\nfn main() {{\n{calls}}}\n"));
    save(&folder.join("corpus.rs"), &corpus::source().text);
    save(&folder.join("Cargo.toml"), &manifest);
    // The versions of the dependencies that this test itself was built with.
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
    folder
}

/// Writes a file, unless it is so already: cargo would check it again.
fn save(path: &Path, text: &str) {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    std::fs::write(path, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}
