// matmul!(a, b, transpose_a = true)
pub fn matmul(
    a: &::conformable::__private::Tensor4<f32, 10, 1, 5, 4>,
    b: &::conformable::__private::Tensor3<f32, 7, 5, 8>,
) -> ::conformable::__private::Tensor4<f32, 10, 7, 4, 8> {
    match (&a, &b) {
        (x0, x1) => {
            ::conformable::__private::matmul::<
                ::conformable::__private::Transposed,
                ::conformable::__private::AsMatrix,
                _,
                _,
            >(x0, x1)
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
                .run((x0, x1))
        }
    }
}
