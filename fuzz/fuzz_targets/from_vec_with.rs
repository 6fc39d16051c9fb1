//! Arbitrary lengths for a `Vec`: a tensor of that many elements, or an error.
#![no_main]

use conformable_fuzz::bounded;
use conformable_runtime::{Const, Dyn, Tensor};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: ([usize; 3], [u8; 3], bool, Vec<u16>)| {
    let (large, small, is_large, elements) = input;
    let lengths = if is_large { large } else { small.map(usize::from) };
    let count = elements.len();
    let product = lengths.iter().try_fold(1usize, |product, &len| product.checked_mul(len));
    bounded(2 * count, 4, || {
        match Tensor::<u16, (Dyn, Dyn, Dyn)>::from_vec_with(elements.clone(), &lengths) {
            Ok(tensor) => {
                assert_eq!((tensor.shape(), product), (lengths, Some(count)));
                assert_eq!(tensor.view().iter().count(), count);
                let turned = tensor.t().to_owned();
                assert_eq!(turned.t(), tensor);
                if let Some(last) = count.checked_sub(1) {
                    assert_eq!(tensor[lengths.map(|len| len - 1)], elements[last]);
                }
            }
            Err(error) => assert!(error.is_construction() && !error.to_string().is_empty()),
        }
        let fits =
            Tensor::<u16, (Dyn, Const<3>, Const<2>)>::from_vec_with(elements.clone(), &lengths).is_ok();
        assert_eq!(fits, lengths[1..] == [3, 2] && product == Some(count));
    });
});
