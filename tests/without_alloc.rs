//! What a user is told who has no heap and asks for one: one error, which names the feature, for each mistake.
//!
//! The UI tests have all features, so these programs are a crate of their own, which is checked once.

use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// A name, the program, what the headline of its only error says, and the text under its caret.
const PROGRAMS: [(&str, &str, &str, &str); 6] = [
    (
        "views",
        "pub fn f(a: TensorView![f32; 2, 2], b: TensorView![f32; 2, 2]) { let _ = dot!(a, b); }",
        ON_THE_HEAP,
        "dot!(a, b)",
    ),
    (
        "one_view",
        "pub fn f(a: &InlineTensor![f32; 2, 2]) { let _: InlineTensor![f32; 2, 2] = einsum!(\"ij,kj->ik\", a, a.t()); }",
        ON_THE_HEAP,
        "einsum!(\"ij,kj->ik\", a, a.t())",
    ),
    (
        "a_result",
        "pub fn f(a: TensorView![f32; 2, 2]) { let _ = try_dot!(a, a, a); }",
        ON_THE_HEAP,
        "try_dot!(a, a, a)",
    ),
    ("a_function", "pub fn f(a: TensorView![f32; 2, 2]) { let _ = ops::dot(&a, &a); }", ON_THE_HEAP, "&a"),
    ("a_type", "pub fn f(_: &Tensor![f32; 2, 2]) {}", "cannot find type `Tensor2`", "Tensor![f32; 2, 2]"),
    (
        "a_literal",
        "pub fn f() { let _ = tensor![[1.0, 2.0]]; }",
        "cannot find `Tensor2`",
        "tensor![[1.0, 2.0]]",
    ),
];

const ON_THE_HEAP: &str = "the result of this call is a tensor on the heap, which there is with feature `alloc` of conformable only";

/// The same calls with results that have a place.
const TWIN: &str = "
    pub fn f(a: TensorView![f32; 2, 2], b: &InlineTensor![f32; 2, 2], mut c: TensorViewMut![f32; 2, 2]) {
        dot!(a, a, out = c);
        einsum!(\"ij,kj->ik\", b, b.t(), out += c);
        let _ = try_dot!(a, a, a, out = c);
        let _: InlineTensor![f32; 2, 2] = ops::dot(b, b);
    }
";

/// The compiler's errors and warnings about the program of each name.
fn check() -> Vec<(String, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("without_alloc");
    std::fs::create_dir_all(folder.join("src/bin")).expect("the folder for temporary files can be written");
    let save =
        |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("a file can be written");
    save(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"without-alloc\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nconformable = {{ path = {root:?}, default-features = false }}\n"
        ),
    );
    let twin = ("twin", TWIN, "", "");
    for (name, program, ..) in PROGRAMS.into_iter().chain([twin]) {
        let text = format!("#[allow(unused_imports)]\nuse conformable::*;\n\n{program}\n\nfn main() {{}}\n");
        save(&format!("src/bin/{name}.rs"), &text);
    }
    std::fs::copy(root.join("tests/freestanding/Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the lock file can be copied");
    let run = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--bins", "--keep-going", "--offline", "--release", "--message-format=json"])
        .current_dir(&folder)
        // That of the freestanding program, which has built the macros.
        .env("CARGO_TARGET_DIR", folder.with_file_name("freestanding"))
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    let lines = String::from_utf8_lossy(&run.stdout);
    let json = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect("cargo prints JSON"));
    let messages: Vec<Value> = json.collect();
    let built = |name: &str| {
        messages.iter().any(|m| m["reason"] == "compiler-artifact" && m["target"]["name"] == name)
    };
    assert!(built("conformable") && built("twin"), "{}", String::from_utf8_lossy(&run.stderr));
    let about =
        messages.iter().filter(|m| m["reason"] == "compiler-message" && m["message"]["code"].is_object());
    about
        .map(|m| (m["target"]["name"].as_str().unwrap_or_default().to_owned(), m["message"].clone()))
        .collect()
}

#[test]
fn every_error_names_the_feature() {
    let messages = check();
    for (name, program, headline, under) in PROGRAMS {
        let own: Vec<&Value> = messages.iter().filter(|(of, _)| of == name).map(|(_, m)| m).collect();
        let [error] = own[..] else { panic!("{name}: {} errors and warnings in {program}", own.len()) };
        assert_eq!(error["level"], "error");
        let text = error["message"].as_str().unwrap_or_default();
        assert!(text.starts_with(headline), "{name}: {text}");
        let spans = error["spans"].as_array().expect("an error has spans");
        let primary = spans.iter().find(|span| span["is_primary"] == true).expect("one is primary");
        // In a macro the span is that of the call.
        let mut span = primary;
        while span["expansion"].is_object() {
            span = &span["expansion"]["span"];
        }
        let line = span["text"][0]["text"].as_str().unwrap_or_default();
        let column = |end: &str| span[end].as_u64().unwrap_or(1) as usize - 1;
        assert_eq!(&line[column("column_start")..column("column_end")], under, "{name}");
        let rendered = error["rendered"].as_str().unwrap_or_default();
        assert!(
            rendered.contains("`alloc` feature") || rendered.contains("features = [\"alloc\"]"),
            "{rendered}"
        );
    }
    assert_eq!(messages.iter().filter(|(of, _)| of == "twin").count(), 0);
}
