//! Arbitrary bytes as an npz file: a zip archive, of which a deflated array may be 1032 times as large.
#![no_main]

use conformable_fuzz::bounded;
use conformable_runtime::npz::Npz;
use conformable_runtime::{Dyn, TensorSource};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = bounded(bytes.len(), 64, || Npz::from_bytes(bytes)) else { return };
    for name in file.names().into_iter().take(16) {
        bounded(bytes.len(), 4 * 1032, || {
            let _ = file.entry(name);
            let _ = file.tensor::<f32, (Dyn, Dyn)>(name);
            let _ = file.tensor::<f64, (Dyn,)>(name);
        });
    }
});
