// slice!(x, [2..5, -1, i..])
pub fn slice(
    x: &::conformable::__private::Tensor3<f32, 6, 2, 4>,
    i: usize,
) -> ::conformable::__private::TensorView<
    '_,
    f32,
    (::conformable::__private::Const<3>, ::conformable::__private::Dyn),
> {
    match (&x,) {
        (x0,) => {
            ::conformable::__private::views::slice::<
                ::conformable::__private::views::Read,
                ::conformable::__private::views::Exact<
                    (
                        ::conformable::__private::views::Entry<
                            ::conformable::__private::views::Between<2, 5>,
                            5,
                            ::conformable::__private::views::Fixed<3>,
                            2,
                        >,
                        ::conformable::__private::views::Entry<
                            ::conformable::__private::views::AtBack<1>,
                            1,
                            ::conformable::__private::views::Drop,
                            3,
                        >,
                        ::conformable::__private::views::Entry<
                            ::conformable::__private::views::ToBack<0, 0>,
                            0,
                            ::conformable::__private::views::Free,
                            4,
                        >,
                    ),
                    3,
                >,
                _,
            >(&x0)
                .check()
                .next()
                .next()
                .next()
                .name()
                .right(())
                .right(())
                .right(())
                .right(())
                .right(())
                .run(
                    x0,
                    &[
                        ::conformable::__private::Piece::Range {
                            from: ::conformable::__private::Edge::Front(2),
                            to: ::conformable::__private::Edge::Front(5),
                            step: 1,
                        },
                        ::conformable::__private::Piece::Index(
                            ::conformable::__private::Edge::Back(1),
                        ),
                        ::conformable::__private::Piece::Range {
                            from: ::conformable::__private::Edge::Front {
                                0: i,
                            },
                            to: ::conformable::__private::Edge::Back(0),
                            step: 1,
                        },
                    ],
                )
        }
    }
}
