// dot!(a, b)
pub fn dot(
    a: &::conformable::__private::Tensor2<f32, 3, 4>,
    b: &::conformable::__private::Tensor2<f32, 4, 5>,
) -> ::conformable::__private::Tensor2<f32, 3, 5> {
    match (&a, &b) {
        (x0, x1) => {
            ::conformable::__private::dot(x0, x1)
                .check()
                .name()
                .name()
                .left(())
                .right(())
                .run((x0, x1))
        }
    }
}
