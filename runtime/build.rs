//! Tells the kernels whether they are optimised.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The kernels are copies of a few loops, for which a build without optimisation has no use.
    println!("cargo::rustc-check-cfg=cfg(optimised)");
    if std::env::var("OPT_LEVEL").is_ok_and(|level| level != "0") {
        println!("cargo::rustc-cfg=optimised");
    }
}
