//! Equations that look random.

use super::oracle::Equation;

/// Numbers that look random: xorshift.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 11
    }

    pub(super) fn below(&mut self, n: usize) -> usize {
        self.next() as usize % n
    }

    pub(super) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

/// An equation in normal form and shapes for it, small enough for one loop over all labels.
pub(super) fn equation(random: &mut Random) -> (String, Vec<Vec<usize>>) {
    loop {
        let count = 1 + random.below(6);
        let letters = 1 + random.below(8);
        let longest = 2 + random.below(if count < 3 { 12 } else { 4 });
        let lens: Vec<usize> =
            (0..letters).map(|_| if random.one_in(40) { 0 } else { 1 + random.below(longest) }).collect();
        let dots: Vec<usize> = (0..random.below(4)).map(|_| 1 + random.below(4)).collect();
        let (mut terms, mut shapes, mut used) = (Vec::new(), Vec::new(), vec![false; letters]);
        for _ in 0..count {
            let most = if random.one_in(4) { 7 } else { 4 };
            let rank = random.below(most);
            let (mut term, mut shape) = (String::new(), Vec::new());
            let (at, width) = (random.below(rank + 1), random.below(dots.len() + 1).min(8 - rank));
            for axis in 0..=rank {
                if axis == at && !dots.is_empty() {
                    term.push_str("...");
                    let stretched = dots[dots.len() - width..].iter();
                    shape.extend(stretched.map(|&len| if random.one_in(3) { 1 } else { len }));
                }
                if axis < rank {
                    let letter = random.below(letters);
                    used[letter] = true;
                    term.push((b'a' + letter as u8) as char);
                    shape.push(lens[letter]);
                }
            }
            terms.push(term);
            shapes.push(shape);
        }
        let mut output: Vec<String> = (0..letters)
            .filter(|&letter| used[letter] && random.one_in(2))
            .map(|letter| char::from(b'a' + letter as u8).to_string())
            .collect();
        if !dots.is_empty() {
            output.push("...".into());
        }
        (1..output.len()).for_each(|i| output.swap(i, random.below(i + 1)));
        let equation = format!("{}->{}", terms.join(","), output.concat());
        let taken = Equation::new(&equation, &shapes);
        if taken.output.len() <= 8 && taken.steps() <= 6_000 {
            return (equation, shapes);
        }
    }
}
