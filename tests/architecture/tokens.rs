//! Rust source as tokens: identifiers and marks with their lines, without comments, texts and what only tests compile.

/// An identifier or a mark; `::` is one mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub text: String,
    pub line: usize,
}

impl Token {
    /// Whether it is that word or mark.
    pub(super) fn is(&self, text: &str) -> bool {
        self.text == text
    }

    /// Whether it can name something.
    pub(super) fn is_name(&self) -> bool {
        self.text
            .starts_with(|first: char| first.is_alphabetic() || first == '_')
    }
}

/// The tokens of a file.
pub(super) fn tokens(source: &str) -> Vec<Token> {
    let mut rest = source;
    let mut line = 1;
    let mut found = Vec::new();
    while let Some(first) = rest.chars().next() {
        let length = skipped(rest).unwrap_or_else(|| {
            let length = token_length(rest, first);
            found.push(Token {
                text: rest[..length].to_owned(),
                line,
            });
            length
        });
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    without_tests(&found)
}

fn token_length(rest: &str, first: char) -> usize {
    let word = rest
        .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .unwrap_or(rest.len());
    match first {
        _ if word > 0 => word,
        ':' if rest.starts_with("::") => 2,
        _ => first.len_utf8(),
    }
}

/// The length of the space, comment, text, letter or lifetime that `rest` begins with.
fn skipped(rest: &str) -> Option<usize> {
    let until = |end: &str, after: usize| {
        rest[after..]
            .find(end)
            .map_or(rest.len(), |at| after + at + end.len())
    };
    if rest.starts_with(char::is_whitespace) {
        Some(rest.len() - rest.trim_start().len())
    } else if rest.starts_with("//") {
        Some(until("\n", 2))
    } else if rest.starts_with("/*") {
        Some(until("*/", 2))
    } else if let Some(opening) = raw_opening(rest) {
        Some(until(
            &format!("\"{}", "#".repeat(opening.matches('#').count())),
            opening.len(),
        ))
    } else if rest.starts_with('"') || rest.starts_with("b\"") {
        Some(text_length(rest))
    } else {
        rest.starts_with('\'').then(|| letter_length(rest))
    }
}

/// `r"`, `r#"`, `br##"` …
fn raw_opening(rest: &str) -> Option<&str> {
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let text = after.trim_start_matches('#').strip_prefix('"')?;
    Some(&rest[..rest.len() - text.len()])
}

fn text_length(rest: &str) -> usize {
    let mut escaped = true;
    for (at, letter) in rest.char_indices() {
        match letter {
            '"' if !escaped && at > 1 => return at + 1,
            '"' if !escaped && at == 1 && rest.starts_with('"') => return 2,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// `'a'` is a letter, `'a` a lifetime.
fn letter_length(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match (letters.next(), letters.next()) {
        (Some((_, '\\')), Some(_)) => rest[3..].find('\'').map_or(rest.len(), |at| at + 4),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

/// All but `#[cfg(test)]` and the item that follows it.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let marked = tokens[at..]
            .iter()
            .zip(MARK)
            .filter(|(token, word)| token.is(word))
            .count()
            == MARK.len();
        if marked {
            at = end_of_item(tokens, at + MARK.len());
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// Where the item that begins at `from` is over: after its block, or after its semicolon.
pub(super) fn end_of_item(tokens: &[Token], from: usize) -> usize {
    let mut depth = 0;
    let is_import = tokens[from].is("use");
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token.text.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            _ => {}
        }
        if depth == 0 && (token.is(";") || token.is("}") && !is_import) {
            return at + 1;
        }
    }
    tokens.len()
}
