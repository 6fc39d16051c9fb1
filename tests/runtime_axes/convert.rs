//! Conversions between shapes of one rank: every mix of what is known of three axes becomes every other.

use conformable::{Const, Dim, Dyn, Shape, Tensor, TensorView, TensorViewMut, dim};
use proptest::prelude::*;

dim! { Batch, Seq }

/// A tensor whose elements count its index.
fn counted<S: Shape>(lengths: &S::Index) -> Tensor<u32, S> {
    let len: usize = lengths.as_ref().iter().product();
    Tensor::from_vec_with((0..len as u32).collect(), lengths).unwrap()
}

/// Calls `$then` for all mixes of three axes: constants 2, 0 and 3, `dyn`, and names.
macro_rules! mixes {
    ($then:ident!($($with:tt)*)) => { mixes!(@first $then ($($with)*) (Const<2>) (Dyn) (Batch)); };
    (@first $then:ident $with:tt $(($a:ty))*) => { $(mixes!(@second $then $with ($a) (Const<0>) (Dyn) (Seq));)* };
    (@second $then:ident $with:tt ($a:ty) $(($b:ty))*) => { $(mixes!(@third $then $with ($a) ($b) (Const<3>) (Dyn));)* };
    (@third $then:ident $with:tt ($a:ty) ($b:ty) $(($c:ty))*) => { $($then!($with ($a, $b, $c));)* };
}

#[test]
fn every_mix_becomes_every_other_and_back() {
    macro_rules! into {
        (($from:ty) $to:ty) => {{
            let x = counted::<$from>(&[2, 0, 3]);
            let there: Tensor<u32, $to> = x.clone().try_into().unwrap();
            assert_eq!(there.shape(), [2, 0, 3]);
            let back: Tensor<u32, $from> = there.try_into().unwrap();
            assert_eq!(back, x);
            let view: TensorView<'_, u32, $to> = x.view().try_into().unwrap();
            assert_eq!((view.shape(), view.strides()), ([2, 0, 3], x.view().strides()));
        }};
    }
    macro_rules! from {
        (() $from:ty) => {
            mixes!(into!($from));
        };
    }
    mixes!(from!());
}

/// `dyn`, a name or a parameter becomes a parameter; nothing is asked of it but that it is an axis.
fn generic<B: Dim, const N: usize>(x: Tensor<u32, (Dyn, Const<N>)>) -> Option<Tensor<u32, (B, Const<N>)>> {
    let y: Tensor<u32, (B, Dyn)> = x.try_into().ok()?;
    let forgotten: Tensor<u32, (Dyn, Dyn)> = y.into_dyn();
    forgotten.try_into().ok()
}

#[test]
fn a_parameter_can_be_any_axis() {
    let x = || counted::<(Dyn, Const<4>)>(&[3, 4]);
    assert_eq!(generic::<Batch, 4>(x()).unwrap().shape(), [3, 4]);
    assert_eq!(generic::<Dyn, 4>(x()).unwrap().as_slice(), x().as_slice());
    assert_eq!(generic::<Const<3>, 4>(x()).unwrap().shape(), [3, 4]);
    assert!(generic::<Const<2>, 4>(x()).is_none());
}

#[test]
fn errors_name_both_shapes_the_axis_and_the_lengths() {
    let x = counted::<(Batch, Dyn, Const<4>)>(&[2, 3, 4]);
    let error = x.view().try_into::<(Const<2>, Const<5>, Dyn)>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "try_into: shape (Batch 2, dyn 3, 4) does not become (2, 5, dyn): axis 1 is 3, not 5 [C016]"
    );
    assert!(
        error.is_conversion() && !error.is_mismatch() && !error.is_construction() && !error.is_too_large()
    );
    let error = x.view().fix_axis::<-3, 0>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "fix_axis: shape (Batch 2, dyn 3, 4) does not become (0, dyn, 4): axis 0 is 2, not 0 [C016]"
    );
    let y = counted::<(Dyn,)>(&[0]);
    assert_eq!(
        y.fix::<1>().unwrap_err().to_string(),
        "fix: shape (dyn 0,) does not become (1,): axis 0 is 0, not 1 [C016]"
    );
}

#[test]
fn nothing_is_copied() {
    let x = counted::<(Dyn, Const<4>)>(&[3, 4]);
    let at = x.as_slice().as_ptr();
    let y: Tensor<u32, (Const<3>, Const<4>)> = x.fix::<3>().unwrap();
    assert_eq!(y.as_slice().as_ptr(), at);
    let z = y.name_axis::<0, Batch>().forget_axis::<1>().into_dyn().try_into::<(Batch, Seq)>().unwrap();
    assert_eq!(z.as_slice().as_ptr(), at);
}

#[test]
fn one_axis_changes_and_the_others_stay() {
    let x = || counted::<(Const<2>, Dyn, Const<3>)>(&[2, 4, 3]);
    let fixed: Tensor<u32, (Const<2>, Const<4>, Const<3>)> = x().fix::<4>().unwrap();
    let named: Tensor<u32, (Const<2>, Seq, Const<3>)> = x().name::<Seq>();
    let again: Tensor<u32, (Const<2>, Seq, Const<3>)> = named.clone().name::<Seq>();
    let forgotten: Tensor<u32, (Const<2>, Dyn, Const<3>)> = again.name::<Dyn>();
    let last: Tensor<u32, (Const<2>, Seq, Batch)> = named.name_axis::<-1, Batch>();
    let first: Tensor<u32, (Dyn, Seq, Batch)> = last.forget_axis::<0>();
    let back: Tensor<u32, (Const<2>, Seq, Batch)> = first.fix_axis::<-3, 2>().unwrap();
    for elements in [fixed.as_slice(), forgotten.as_slice(), back.as_slice()] {
        assert_eq!(elements, x().as_slice());
    }
}

#[test]
fn a_mutable_view_keeps_its_strides() {
    let mut x = counted::<(Dyn, Const<3>)>(&[2, 3]);
    let turned: TensorViewMut<'_, u32, (Const<3>, Dyn)> = x.t_mut();
    let mut y: TensorViewMut<'_, u32, (Seq, Const<2>)> =
        turned.name_axis::<0, Seq>().fix_axis::<1, 2>().unwrap();
    y[[2, 0]] = 100;
    assert_eq!(x.as_slice(), [0, 1, 100, 3, 4, 5]);
}

proptest! {
    /// What a shape asks for is what the conversion checks: constants, one by one, and nothing else.
    #[test]
    fn a_conversion_succeeds_where_all_lengths_do(lengths in [0usize..4, 0..4, 0..4]) {
        macro_rules! asks {
            (() $to:ty) => {{
                let x = counted::<(Dyn, Dyn, Dyn)>(&lengths);
                let asked = [
                    <<$to as Shape>::Reversed as Last>::LEN.is_none_or(|len| len == lengths[0]),
                    <$to as Middle>::LEN.is_none_or(|len| len == lengths[1]),
                    <$to as Last>::LEN.is_none_or(|len| len == lengths[2]),
                ];
                let elements = x.as_slice().to_vec();
                match x.try_into::<$to>() {
                    Ok(y) => {
                        prop_assert_eq!(asked, [true; 3]);
                        prop_assert_eq!((y.shape(), y.into_vec()), (lengths, elements));
                    }
                    Err(error) => {
                        let axis = asked.iter().position(|fits| !fits).expect("an axis does not fit");
                        let end = format!("axis {axis} is {}, not ", lengths[axis]);
                        prop_assert!(error.to_string().contains(&end), "{}", error);
                    }
                }
            }};
        }
        mixes!(asks!());
    }
}

/// The constant length of an axis, read from the type by other means than the library's.
trait Known {
    const LEN: Option<usize>;
}

impl<const N: usize> Known for Const<N> {
    const LEN: Option<usize> = Some(N);
}

macro_rules! unknown {
    ($($axis:ty)*) => { $(impl Known for $axis { const LEN: Option<usize> = None; })* };
}

unknown! { Dyn Batch Seq }

/// The constant length of the last of three axes.
trait Last {
    const LEN: Option<usize>;
}

impl<A, B, C: Known> Last for (A, B, C) {
    const LEN: Option<usize> = C::LEN;
}

/// The constant length of the second of three axes.
trait Middle {
    const LEN: Option<usize>;
}

impl<A, B: Known, C> Middle for (A, B, C) {
    const LEN: Option<usize> = B::LEN;
}
