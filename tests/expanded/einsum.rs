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
            ::conformable::__private::contraction::<Equation, _>((x0, x1))
                .operand::<0, 0>()
                .operand::<1, 1>()
                .rest::<
                    0,
                    (::conformable::__private::At<-2>, ::conformable::__private::At<-1>),
                    2,
                    0,
                >()
                .rest::<
                    1,
                    (::conformable::__private::At<-2>, ::conformable::__private::At<-1>),
                    2,
                    1,
                >()
                .keep::<'k', 1, -1>()
                .keep::<'i', 0, -2>()
                .keep_rest::<
                    0,
                    (::conformable::__private::At<-2>, ::conformable::__private::At<-1>),
                >()
                .spread::<
                    1,
                    (::conformable::__private::At<-2>, ::conformable::__private::At<-1>),
                    1,
                >()
                .broadcast()
                .broadcast()
                .broadcast()
                .broadcast()
                .broadcast()
                .broadcast()
                .broadcast()
                .broadcast()
                .sum::<'j', 0, -1>()
                .meets::<1, -2, 1>()
                .end()
                .name()
                .name()
                .right(())
                .right(())
                .run((x0, x1))
        }
    }
}
