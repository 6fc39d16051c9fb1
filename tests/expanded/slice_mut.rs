// slice_mut!(x, [0..6; -2, ..., 1])
pub fn slice_mut(
    x: &mut ::conformable::__private::Tensor3<f32, 6, 2, 4>,
) -> ::conformable::__private::TensorViewMut2<'_, f32, 3, 2> {
    {
        use ::conformable::__private::AsOut as _;
        match (x.as_out().taken(),) {
            (x0,) => {
                ::conformable::__private::views::slice::<
                    ::conformable::__private::views::Write,
                    ::conformable::__private::views::Around<
                        (
                            ::conformable::__private::views::Entry<
                                ::conformable::__private::views::Between<0, 6>,
                                6,
                                ::conformable::__private::views::Fixed<3>,
                                2,
                            >,
                        ),
                        (
                            ::conformable::__private::views::Entry<
                                ::conformable::__private::views::AtFront<1>,
                                2,
                                ::conformable::__private::views::Drop,
                                3,
                            >,
                        ),
                        2,
                    >,
                    _,
                >(&x0)
                    .check()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .name()
                    .right(())
                    .right(())
                    .right(())
                    .right(())
                    .run(
                        x0,
                        &[
                            ::conformable::__private::Piece::Range {
                                from: ::conformable::__private::Edge::Front(0),
                                to: ::conformable::__private::Edge::Front(6),
                                step: -2,
                            },
                            ::conformable::__private::Piece::Rest,
                            ::conformable::__private::Piece::Index(
                                ::conformable::__private::Edge::Front(1),
                            ),
                        ],
                    )
            }
        }
    }
}
