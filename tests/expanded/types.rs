// Shape![3, dyn, N, {2 * N}], Tensor![f32; 3, N], TensorView!['a, f32; dyn Batch, 4], TensorViewMut!['a, f32; 4], InlineTensor![f32; 3, 3], Tensor![f32]
pub const N: usize = 5;
::conformable::dim! {
    pub Batch
}
pub type A = (
    ::conformable::__private::Const<3>,
    ::conformable::__private::Dyn,
    ::conformable::__private::Const<{ N }>,
    ::conformable::__private::Const<{ 2 * N }>,
);
pub type B = ::conformable::__private::Tensor2<f32, 3, { N }>;
pub type C<'a> = ::conformable::__private::TensorView<
    'a,
    f32,
    (Batch, ::conformable::__private::Const<4>),
>;
pub type D<'a> = ::conformable::__private::TensorViewMut1<'a, f32, 4>;
pub type E = ::conformable::__private::InlineTensor2<f32, 3, 3>;
pub type F = ::conformable::__private::Tensor<f32, ()>;
