// matmul!(a, b, transpose_a = true)
pub fn matmul(
    a: &::conformable::__private::Tensor4<f32, 10, 1, 5, 4>,
    b: &::conformable::__private::Tensor3<f32, 7, 5, 8>,
) -> ::conformable::__private::Tensor4<f32, 10, 7, 4, 8> {
    match (&a, &b) {
        (left, right) => {
            ::conformable::__private::matmul::<
                ::conformable::__private::Transposed,
                ::conformable::__private::AsMatrix,
                _,
                _,
            >(left, right)
                .check()
                .broadcast()
                .broadcast()
                .broadcast()
                .broadcast()
                .broadcast()
                .broadcast()
                .name()
                .name()
                .left(())
                .right(())
                .run((left, right))
        }
    }
}
