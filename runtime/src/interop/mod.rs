//! What other crates and the operating system hand us, and we them.

#[cfg(feature = "safetensors")]
pub(crate) mod map;
#[cfg(feature = "serde")]
mod serde;
#[cfg(any(feature = "npy", feature = "safetensors"))]
mod slices;
