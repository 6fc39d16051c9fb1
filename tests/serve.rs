//! The request loop of `examples/serve.rs`: every line is answered, in its order, and in batches.

#[allow(dead_code, reason = "the example is a program")]
#[path = "../examples/serve.rs"]
mod serve;

/// What the loop writes for an input, by lines.
fn answers(input: &str) -> Vec<String> {
    let mut output = Vec::new();
    serve::serve(&serve::model(), input.as_bytes(), &mut output).expect("nothing is read but a text");
    String::from_utf8(output).expect("answers are text").lines().map(str::to_owned).collect()
}

#[test]
fn every_row_has_its_answer() {
    assert_eq!(answers("1 0 0 0\n0 1 0 0\n\n0 0 2 1\n"), ["1.25 -0.25", "0.25 0.75", "0.25 2.75"]);
    assert_eq!(answers("1 0 0 0"), ["1.25 -0.25"]);
    assert_eq!(answers(""), [""; 0]);
    assert_eq!(answers("\n\n\n"), [""; 0]);
}

#[test]
fn a_bad_row_is_told_in_its_place_and_nothing_else_is_lost() {
    assert_eq!(
        answers("1 0 0 0\n1 2 3\n\n0 1 0 x\n0 1 0 0\n1 2 3 4 5\n"),
        [
            "1.25 -0.25",
            "error: line 2: expected 4 numbers, found 3",
            "error: line 4: `x` is not a number",
            "0.25 0.75",
            "error: line 6: expected 4 numbers, found 5",
        ]
    );
    assert_eq!(
        answers("1\n2 2\n"),
        ["error: line 1: expected 4 numbers, found 1", "error: line 2: expected 4 numbers, found 2",]
    );
}

/// More rows than a batch has, of which some are bad.
#[test]
fn batches_follow_each_other() {
    let line = |i: usize| if i % 10 == 3 { format!("{i}\n") } else { format!("{i} 0 0 0\n") };
    let expected = |i: usize| match i % 10 {
        3 => format!("error: line {}: expected 4 numbers, found 1", i + 1),
        _ => format!("{} -0.25", i as f32 + 0.25),
    };
    for rows in [1, 63, 64, 65, 128, 200] {
        let input: String = (0..rows).map(line).collect();
        assert_eq!(answers(&input), (0..rows).map(expected).collect::<Vec<_>>());
    }
}
