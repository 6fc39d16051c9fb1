//! Tells the kernels whether they are optimised, and their tests what this machine lacks.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The kernels are copies of a few loops, for which a build without optimisation has no use.
    println!("cargo::rustc-check-cfg=cfg(optimised)");
    if std::env::var("OPT_LEVEL").is_ok_and(|level| level != "0") {
        println!("cargo::rustc-cfg=optimised");
    }
    // Every constant shape that is tested has a kernel for each instruction set; those that cannot run here take minutes to
    // compile. `.ci/emulate` runs them all the same.
    println!("cargo::rerun-if-env-changed=CONFORMABLE_ALL_KERNELS");
    println!("cargo::rustc-check-cfg=cfg(lacks_avx512)");
    #[cfg(target_arch = "x86_64")]
    if std::env::var("HOST") == std::env::var("TARGET")
        && !is_x86_feature_detected!("avx512f")
        && std::env::var_os("CONFORMABLE_ALL_KERNELS").is_none()
    {
        println!("cargo::rustc-cfg=lacks_avx512");
    }
}
