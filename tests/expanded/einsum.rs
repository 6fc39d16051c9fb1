// einsum!("...ij,...jk->...ik", a, b)
pub fn einsum(
    a: &::conformable::__private::Tensor3<f32, 10, 3, 4>,
    b: &::conformable::__private::Tensor4<f32, 7, 1, 4, 5>,
) -> ::conformable::__private::Tensor4<f32, 7, 10, 3, 5> {
    match (&a, &b) {
        (x0, x1) => {
            enum Equation {}
            impl ::conformable::__private::Operation for Equation {
                type Texts = ::conformable::__private::EinsumOp;
                const KIND: ::conformable::__private::OpKind = ::conformable::__private::OpKind::Einsum(
                    "...ij,...jk->...ik",
                );
            }
            impl ::conformable::__private::Asked for Equation {
                type Questions = (
                    ::conformable::__private::ask::Operand<0, 0>,
                    (
                        ::conformable::__private::ask::Operand<1, 1>,
                        (
                            ::conformable::__private::ask::Rest<
                                0,
                                (
                                    ::conformable::__private::At<-2>,
                                    ::conformable::__private::At<-1>,
                                ),
                                2,
                                0,
                            >,
                            (
                                ::conformable::__private::ask::Rest<
                                    1,
                                    (
                                        ::conformable::__private::At<-2>,
                                        ::conformable::__private::At<-1>,
                                    ),
                                    2,
                                    1,
                                >,
                                (
                                    ::conformable::__private::ask::Keep<'k', 1, -1>,
                                    (
                                        ::conformable::__private::ask::Keep<'i', 0, -2>,
                                        (
                                            ::conformable::__private::ask::KeepRest<
                                                0,
                                                (
                                                    ::conformable::__private::At<-2>,
                                                    ::conformable::__private::At<-1>,
                                                ),
                                            >,
                                            (
                                                ::conformable::__private::ask::Spread<
                                                    1,
                                                    (
                                                        ::conformable::__private::At<-2>,
                                                        ::conformable::__private::At<-1>,
                                                    ),
                                                    1,
                                                >,
                                                (
                                                    ::conformable::__private::ask::Broadcast,
                                                    (
                                                        ::conformable::__private::ask::Broadcast,
                                                        (
                                                            ::conformable::__private::ask::Broadcast,
                                                            (
                                                                ::conformable::__private::ask::Broadcast,
                                                                (
                                                                    ::conformable::__private::ask::Broadcast,
                                                                    (
                                                                        ::conformable::__private::ask::Broadcast,
                                                                        (
                                                                            ::conformable::__private::ask::Broadcast,
                                                                            (
                                                                                ::conformable::__private::ask::Broadcast,
                                                                                (
                                                                                    ::conformable::__private::ask::Sum<'j', 0, -1>,
                                                                                    (
                                                                                        ::conformable::__private::ask::Meets<1, -2, 1>,
                                                                                        (::conformable::__private::ask::End, ()),
                                                                                    ),
                                                                                ),
                                                                            ),
                                                                        ),
                                                                    ),
                                                                ),
                                                            ),
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                );
            }
            ::conformable::__private::contraction::<Equation, _>((x0, x1))
                .check()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .next()
                .name()
                .name()
                .right(())
                .right(())
                .run((x0, x1))
        }
    }
}
