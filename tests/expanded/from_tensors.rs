// #[derive(FromTensors)], with `prefix` before the struct, `transpose`, `name`, `default` and `skip` before its fields
pub struct Linear<const I: usize, const O: usize> {
    pub weight: ::conformable::__private::Tensor2<f32, { I }, { O }>,
    pub bias: ::conformable::__private::Tensor1<f32, { O }>,
    pub calls: u64,
}
#[automatically_derived]
impl<const I: usize, const O: usize> ::conformable::__private::FromTensors
for Linear<{ I }, { O }> {
    fn from_tensors(
        loading: &::conformable::__private::Loading<
            '_,
            impl ::conformable::__private::TensorSource,
        >,
    ) -> ::conformable::__private::Loaded<Self> {
        let loading = &loading.prefixed("fc.");
        let field_0 = ::conformable::__private::FromTransposed::from_transposed(
            &loading.at("weight"),
        );
        let field_1 = if loading.has("b") {
            ::conformable::__private::Option::Some(
                ::conformable::__private::FromTensors::from_tensors(&loading.at("b")),
            )
        } else {
            ::conformable::__private::Option::None
        };
        ::conformable::__private::Loaded::Ok(Self {
            weight: field_0?,
            bias: 'field: {
                if let ::conformable::__private::Option::Some(field_1) = field_1 {
                    break 'field field_1?;
                }
                ::conformable::__private::Default::default()
            },
            calls: ::conformable::__private::Default::default(),
        })
    }
}
