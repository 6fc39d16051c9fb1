//! ndarray-einsum: the equation is parsed and its path made once, then contracted for every call.

use super::{Scalar, name};
use crate::einsum::Operands;
use crate::timing::Side;
use ::ndarray::{ArrayD, IxDyn};
use ::ndarray_einsum::{ArrayLike, OptimizationMethod, einsum_path};

pub fn side<T: Scalar>(equation: &str, operands: &Operands<T>) -> Side<'static, T> {
    let arrays: Vec<ArrayD<T>> = (0..operands.shapes.len()).map(|at| operands.array::<IxDyn>(at)).collect();
    let path =
        einsum_path(equation, &list(&arrays), OptimizationMethod::Naive).expect("the equation is valid");
    Side::new(
        name::NDARRAY_EINSUM,
        (arrays, None),
        move |(arrays, result): &mut (Vec<ArrayD<T>>, Option<ArrayD<T>>)| {
            *result = Some(path.contract_operands(&list(arrays)));
        },
        |(_, result)| result.iter().flatten().copied().collect(),
    )
}

fn list<T: Scalar>(arrays: &[ArrayD<T>]) -> Vec<&dyn ArrayLike<T>> {
    arrays.iter().map(|array| array as &dyn ArrayLike<T>).collect()
}
