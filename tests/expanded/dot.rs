// dot!(a, b)
pub fn dot(
    a: &::conformable::__private::Tensor2<f32, 3, 4>,
    b: &::conformable::__private::Tensor2<f32, 4, 5>,
) -> ::conformable::__private::Tensor2<f32, 3, 5> {
    match (&a, &b) {
        (left, right) => {
            ::conformable::__private::dot(left, right)
                .check()
                .name()
                .name()
                .left(())
                .right(())
                .run((left, right))
        }
    }
}
