//! Arbitrary bytes as JSON, which says what it is, and as postcard, which does not.
#![no_main]

use conformable_fuzz::bounded;
use conformable_runtime::{Const, Dyn, InlineTensor, Tensor};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    bounded(bytes.len(), 64, || {
        if let Ok(tensor) = serde_json::from_slice::<Tensor<f64, (Dyn, Dyn)>>(bytes) {
            let text = serde_json::to_vec(&tensor).expect("a tensor of finite numbers");
            assert_eq!(
                serde_json::from_slice::<Tensor<f64, (Dyn, Dyn)>>(&text).expect("what was written"),
                tensor
            );
        }
        let _ = serde_json::from_slice::<InlineTensor<i8, (Const<2>, Const<3>)>>(bytes);
        let _ = serde_json::from_slice::<Tensor<String, (Dyn,)>>(bytes);
        if let Ok(tensor) = postcard::from_bytes::<Tensor<u16, (Dyn, Dyn, Dyn)>>(bytes) {
            let written = postcard::to_allocvec(&tensor).expect("a tensor");
            assert_eq!(postcard::from_bytes::<Tensor<u16, (Dyn, Dyn, Dyn)>>(&written).expect("it"), tensor);
        }
        let _ = postcard::from_bytes::<Tensor<f64, (Dyn,)>>(bytes);
        let _ = postcard::from_bytes::<InlineTensor<f32, (Const<4>,)>>(bytes);
    });
});
