//! A picture as SVG text: the few shapes that plots are made of.

use std::fmt::Write;

/// Where a text stands relative to its point.
#[derive(Clone, Copy)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// What a text is: its size, weight and colour.
#[derive(Clone, Copy)]
pub enum Style {
    Title,
    Subtitle,
    Label,
    Tick,
    Emphasis,
}

impl Style {
    const fn class(self) -> &'static str {
        match self {
            Style::Title => "title",
            Style::Subtitle => "subtitle",
            Style::Label => "label",
            Style::Tick => "tick",
            Style::Emphasis => "emphasis",
        }
    }
}

const CSS: &str = "\
text{font-family:'Inter','Helvetica Neue',Arial,'Liberation Sans',sans-serif;fill:#24292f}\
.title{font-size:19px;font-weight:600}\
.subtitle{font-size:12.5px;fill:#656d76}\
.label{font-size:12.5px}\
.tick{font-size:12px;fill:#57606a}\
.emphasis{font-size:12.5px;font-weight:700}";

/// A picture in the making.
pub struct Svg {
    width: f64,
    height: f64,
    body: String,
}

impl Svg {
    /// White, with nothing on it.
    pub fn new(width: f64, height: f64) -> Self {
        Svg { width, height, body: String::new() }
    }

    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: &str, width: f64, dashes: &str) {
        let ((x1, y1), (x2, y2)) = (from, to);
        let dashes =
            if dashes.is_empty() { String::new() } else { format!(r#" stroke-dasharray="{dashes}""#) };
        self.push(format_args!(
            r#"<line x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}" stroke="{colour}" stroke-width="{width}"{dashes}/>"#
        ));
    }

    pub fn polyline(&mut self, points: &[(f64, f64)], colour: &str, width: f64) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        self.push(format_args!(
            r#"<polyline points="{}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round"/>"#,
            points.join(" ")
        ));
    }

    pub fn dot(&mut self, at: (f64, f64), radius: f64, colour: &str) {
        self.push(format_args!(
            r##"<circle cx="{:.1}" cy="{:.1}" r="{radius}" fill="{colour}" stroke="#fff" stroke-width="1"/>"##,
            at.0, at.1
        ));
    }

    /// A bar with rounded corners at the top.
    pub fn bar(&mut self, x: f64, top: f64, width: f64, bottom: f64, colour: &str) {
        let r = 2.5_f64.min((bottom - top).max(0.0));
        self.push(format_args!(
            r#"<path d="M{x:.1} {bottom:.1}V{:.1}q0 {:.1} {r:.1} {:.1}H{:.1}q{r:.1} 0 {r:.1} {r:.1}V{bottom:.1}Z" fill="{colour}"/>"#,
            top + r,
            -r,
            -r,
            x + width - r
        ));
    }

    /// A square with rounded corners.
    pub fn swatch(&mut self, at: (f64, f64), size: f64, colour: &str) {
        let (x, y) = at;
        self.push(format_args!(
            r#"<rect x="{x:.1}" y="{y:.1}" width="{size}" height="{size}" rx="2.5" fill="{colour}"/>"#
        ));
    }

    pub fn text(&mut self, at: (f64, f64), anchor: Anchor, style: Style, text: &str) {
        self.push(format_args!(
            r#"<text x="{:.1}" y="{:.1}" class="{}" text-anchor="{}">{}</text>"#,
            at.0,
            at.1,
            style.class(),
            anchor_name(anchor),
            escaped(text)
        ));
    }

    /// A text that reads upwards, around its middle.
    pub fn upright(&mut self, at: (f64, f64), style: Style, text: &str) {
        self.push(format_args!(
            r#"<text class="{}" text-anchor="middle" transform="translate({:.1} {:.1}) rotate(-90)">{}</text>"#,
            style.class(),
            at.0,
            at.1,
            escaped(text)
        ));
    }

    /// The file.
    pub fn finish(self, description: &str) -> String {
        let Svg { width, height, body } = self;
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
<title>{}</title>
<style>{CSS}</style>
<rect width="{width}" height="{height}" fill="#fff"/>
{body}</svg>
"##,
            escaped(description)
        )
    }

    fn push(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = writeln!(self.body, "{element}");
    }
}

const fn anchor_name(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
