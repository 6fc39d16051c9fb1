//! A program without std, alloc, libc and start files multiplies, and nothing of std or alloc is linked into it.
//!
//! Its source is in `freestanding/`. The machine of the test is the only one that it runs on: Linux, x86-64.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use object::{Object, ObjectKind, ObjectSymbol};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the program prints where every number is right.
const PRINTED: &str = "\
[[16, 22],
 [34, 49]]
[[ 7210.0, 19570.0],
 [16480.0, 43260.0]]
140608000
dot!: shapes (1, 4) and (dyn 3, 2) do not fit: axis 1 of the left operand is 4, axis 0 of the right operand is 3 [C001]
      Naive FLOP count:  7.500e5
  Optimized FLOP count:  1.500e4
   Theoretical speedup:  5.000e1
  Largest intermediate:  5.000e2 elements
";

/// Symbols of alloc and std, in both manglings of rustc. `alloc` is a module of core as well, but no crate.
const OF_THE_HEAP: [&str; 5] = ["__rust_alloc", "__rdl_alloc", "_ZN5alloc", "$LT$alloc..", "_5alloc"];
const OF_STD: [&str; 3] = ["_ZN3std", "$LT$std..", "_3std"];

/// A program and the names in it.
struct Linked {
    symbols: Vec<String>,
    undefined: usize,
    is_static: bool,
}

impl Linked {
    fn read(path: &Path) -> Self {
        let data = std::fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let file = object::File::parse(&*data).expect("a program is an object file");
        let named = |symbol: object::Symbol<'_, '_>| symbol.name().unwrap_or_default().to_owned();
        Linked {
            symbols: file.symbols().map(named).filter(|name| !name.is_empty()).collect(),
            undefined: file
                .symbols()
                .filter(|symbol| symbol.is_undefined() && symbol.name() != Ok(""))
                .count(),
            is_static: file.kind() == ObjectKind::Executable && file.dynamic_symbols().next().is_none(),
        }
    }

    /// The symbols that have one of these texts in their name.
    fn with(&self, texts: &[&str]) -> Vec<&str> {
        let symbols = self.symbols.iter().map(String::as_str);
        symbols.filter(|name| texts.iter().any(|text| name.contains(text))).collect()
    }
}

/// Builds the program, optimised: so are the kernels of constant shapes in it.
fn build() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("freestanding");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/freestanding");
    let run = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--release", "--offline", "--locked"])
        .current_dir(&source)
        .env("CARGO_TARGET_DIR", &target)
        // A target would be a folder of its own, and flags for this test are none for that program.
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    target.join("release/freestanding")
}

#[test]
fn a_program_without_std_multiplies() {
    let program = build();
    let run = Command::new(&program).output().expect("it is a program of this machine");
    assert_eq!(String::from_utf8_lossy(&run.stderr), "");
    assert_eq!(String::from_utf8_lossy(&run.stdout), PRINTED);
    assert_eq!(run.status.code(), Some(0));

    let linked = Linked::read(&program);
    assert!(linked.is_static);
    assert_eq!(linked.undefined, 0);
    // It has symbols, those of this crate among them.
    assert!(!linked.with(&["conformable_runtime"]).is_empty());
    assert_eq!(linked.with(&OF_THE_HEAP), [""; 0]);
    assert_eq!(linked.with(&OF_STD), [""; 0]);
}

/// The same check of a program that has both: this test.
#[test]
fn std_and_alloc_are_found_where_they_are_linked() {
    let linked = Linked::read(&std::env::current_exe().expect("a test is a program"));
    assert!(!linked.is_static);
    assert!(linked.undefined > 0);
    assert!(!linked.with(&["__rust_alloc"]).is_empty());
    assert!(!linked.with(&OF_THE_HEAP[2..]).is_empty());
    assert!(!linked.with(&OF_STD).is_empty());
}
