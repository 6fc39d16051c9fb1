//! This library beside its peers, in one run. `bench/README.md` says how to run and read it.

mod data;
mod layout;
mod limit;
mod peers;
mod rows;
mod timing;

use data::Data;
use limit::Isa;
use peers::Scalar;
use timing::Effort;

fn main() {
    let isa = Isa::from_environment().unwrap();
    run::<f32>(isa);
}

fn run<T: Scalar>(isa: Isa) {
    let limit = T::limit(isa);
    let best = (0..50).map(|_| limit.sample()).fold(0.0, f64::max);
    println!("limit {} {isa} {best:.1} clock {:.2}", T::NAME, limit::clock());
    let filter = std::env::args().nth(1).unwrap_or_default();
    for row in rows::all::<T>() {
        if !row.name.contains(&filter) { continue; }
        let data = Data::new(row.layout);
        let answer = data.answer();
        let mut sides = row.sides(&data);
        for side in &mut sides {
            side.repeat(1);
            let got = side.result();
            assert!(got.len() == answer.len() && got.iter().zip(&answer).all(|(g, w)| g.wide() == *w), "{} {}", row.name, side.peer);
        }
        let (timings, rounds) = timing::measure(&mut sides, Effort::QUICK);
        print!("{:16} {rounds:3}", row.name);
        for (side, t) in sides.iter().zip(&timings) {
            print!(" {} {:.1}", side.peer, row.layout.flops() / t.best / 1e9);
        }
        println!();
    }
}
