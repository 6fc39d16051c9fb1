use conformable::*;
dim! { pub Batch, Seq }
fn layer<B: Dim, const I: usize, const O: usize>(x: &Tensor![f32; dyn B, I], w: &Tensor![f32; I, O]) -> Tensor![f32; dyn B, O] { dot!(x, w) }
fn layer2<B: Dim, const I: usize, const O: usize>(x: &Tensor![f32; dyn B, I], w: &Tensor![f32; I, O]) -> Tensor![f32; dyn B, O] { ops::dot(x, w) }
fn layer3<B: Dim, const I: usize, const O: usize>(x: &Tensor![f32; dyn B, I], w: &Tensor![f32; I, O]) -> Tensor![f32; dyn B, O] { matmul!(x, w) }
fn bc<const N: usize>(x: &Tensor![f32; N, 3, 4], w: &Tensor![f32; 1, 4, 5]) -> Tensor![f32; N, 3, 5] { matmul!(x, w) }
fn main() {
    let a = <Tensor![f32; 10, 12, 4, 5]>::ones();
    let b = <Tensor![f32; 10, 12, 5, 8]>::ones();
    let c: Tensor![f32; 10, 12, 4, 8] = batch_dot!(a, b);
    let d: Tensor![f32; 10, 12, 4, 12, 8] = batch_dot!(a, b, axes = (3, 2));
    let e: Tensor![f32; 10, 12, 4, 8] = matmul!(a, b);
    println!("{:?} {:?} {:?}", c.shape(), d.shape(), e == c);
    let x = tensor![[1.0, 2.0], [3.0, 4.0]];
    println!("{}", dot!(x, x));
    let q: Tensor![f32; 7, 3, 3, 5] = matmul!(<Tensor![f32; 7, 1, 3, 4]>::ones(), <Tensor![f32; 3, 4, 5]>::ones());
    println!("{:?}", q.shape());
    let xb = <Tensor![f32; dyn Batch, 4]>::full_with(1.0, &[3, 4]).unwrap();
    let w = <Tensor![f32; 4, 2]>::ones();
    println!("{}", layer(&xb, &w)); println!("{}", layer2(&xb, &w)); println!("{}", layer3(&xb, &w));
    println!("{:?}", bc::<6>(&<Tensor![f32; 6, 3, 4]>::ones(), &Tensor3::ones()).shape());
    let mut out = <Tensor![f32; 3, 2]>::ones();
    dot!(xb, w, out += out);
    println!("{out:?}");
    println!("{:?}", try_dot!(xb, <Tensor![f32; dyn, 2]>::full_with(1.0, &[5, 2]).unwrap()));
    dot!(2.0f32.into_t(), x);
}
trait I { fn into_t(self) -> Tensor![f64]; }
impl I for f32 { fn into_t(self) -> Tensor![f64] { <Tensor![f64]>::full(self.into()) } }
