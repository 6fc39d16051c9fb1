// permute!(x, [2, 0, -2])
pub fn permute(
    x: &::conformable::__private::Tensor3<f32, 2, 3, 4>,
) -> ::conformable::__private::TensorView3<'_, f32, 4, 2, 3> {
    match (&x,) {
        (x0,) => {
            ::conformable::__private::views::permute::<
                ::conformable::__private::views::Read,
                ::conformable::__private::views::Order<
                    (
                        ::conformable::__private::Place<2>,
                        ::conformable::__private::Place<0>,
                        ::conformable::__private::Place<1>,
                    ),
                    3,
                >,
                _,
            >(&x0)
                .check()
                .name()
                .right(())
                .right(())
                .run(x0)
        }
    }
}
