//! Random passwords.
//! <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>

use base::Rng;
use zeroize::Zeroizing;

pub const LENGTH_DEFAULT: usize = 32;

const LOWERCASE: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPERCASE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NUMBERS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub length: usize,
    pub exclude_characters: String,
    pub exclude_numbers: bool,
    pub exclude_punctuation: bool,
    pub exclude_uppercase: bool,
    pub exclude_lowercase: bool,
    pub include_space: bool,
    pub require_each_type: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    NoCharacters,
    TooShort,
}

/// `rng` makes the choice.
pub fn generate(wanted: &Wanted, rng: &dyn Rng) -> Result<Zeroizing<String>, PasswordError> {
    let kinds = [
        (LOWERCASE, !wanted.exclude_lowercase),
        (UPPERCASE, !wanted.exclude_uppercase),
        (NUMBERS, !wanted.exclude_numbers),
        (PUNCTUATION, !wanted.exclude_punctuation),
        (" ", wanted.include_space),
    ];
    let left = |kind: &str| kind.bytes().filter(|b| !wanted.exclude_characters.as_bytes().contains(b)).collect();
    let alphabets: Vec<Vec<u8>> = kinds.iter().filter(|(_, is_in)| *is_in).map(|(kind, _)| left(kind)).collect();
    let alphabets: Vec<Vec<u8>> = alphabets.into_iter().filter(|alphabet| !alphabet.is_empty()).collect();
    let all = alphabets.concat();
    if all.is_empty() {
        return Err(PasswordError::NoCharacters);
    }
    let mut password = Zeroizing::new(Vec::with_capacity(wanted.length));
    if wanted.require_each_type {
        if alphabets.len() > wanted.length {
            return Err(PasswordError::TooShort);
        }
        password.extend(alphabets.iter().map(|alphabet| pick(alphabet, rng)));
    }
    while password.len() < wanted.length {
        password.push(pick(&all, rng));
    }
    // Where the required ones stand is left to chance as well.
    for at in (1..password.len()).rev() {
        password.swap(at, rng.below(at as u64 + 1) as usize);
    }
    Ok(Zeroizing::new(password.iter().copied().map(char::from).collect()))
}

fn pick(alphabet: &[u8], rng: &dyn Rng) -> u8 {
    alphabet[rng.below(alphabet.len() as u64) as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::SeededRng;
    use proptest::prelude::*;

    #[test]
    fn what_cannot_be_is_refused() {
        let wanted = Wanted { length: 3, require_each_type: true, ..Wanted::default() };
        assert_eq!(generate(&wanted, &SeededRng::new(1)).unwrap_err(), PasswordError::TooShort);
        let none = Wanted {
            length: 8,
            exclude_characters: NUMBERS.to_owned(),
            exclude_lowercase: true,
            exclude_uppercase: true,
            exclude_punctuation: true,
            ..Wanted::default()
        };
        assert_eq!(generate(&none, &SeededRng::new(1)).unwrap_err(), PasswordError::NoCharacters);
    }

    proptest! {
        #[test]
        fn has_what_is_asked_and_nothing_else(length in 5..200_usize, seed: u64, space: bool, excluded in "[a-m0-4]{0,8}") {
            let wanted = Wanted {
                length,
                exclude_characters: excluded.clone(),
                exclude_punctuation: true,
                include_space: space,
                require_each_type: true,
                ..Wanted::default()
            };
            let password = generate(&wanted, &SeededRng::new(seed)).unwrap();
            prop_assert_eq!(password.len(), length);
            prop_assert!(!password.chars().any(|c| excluded.contains(c) || PUNCTUATION.contains(c)));
            for kind in [LOWERCASE, UPPERCASE, NUMBERS] {
                prop_assert!(password.chars().any(|c| kind.contains(c)));
            }
            prop_assert_eq!(password.contains(' '), space);
        }
    }
}
