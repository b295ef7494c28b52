//! GetRandomPassword.

use crate::SecretsManager;
use crate::errors::invalid_parameter;
use crate::plan::password::{LENGTH_DEFAULT, PasswordError, Wanted, generate};
use api_secretsmanager::{GetRandomPasswordRequest, GetRandomPasswordResponse};
use kernel::Error;

pub fn get_random_password(
    service: &SecretsManager,
    input: GetRandomPasswordRequest,
) -> Result<GetRandomPasswordResponse, Error> {
    let wanted = Wanted {
        length: input.password_length.map_or(LENGTH_DEFAULT, |length| length as usize),
        exclude_characters: input.exclude_characters.unwrap_or_default(),
        exclude_numbers: input.exclude_numbers.unwrap_or_default(),
        exclude_punctuation: input.exclude_punctuation.unwrap_or_default(),
        exclude_uppercase: input.exclude_uppercase.unwrap_or_default(),
        exclude_lowercase: input.exclude_lowercase.unwrap_or_default(),
        include_space: input.include_space.unwrap_or_default(),
        require_each_type: input.require_each_included_type.unwrap_or(true),
    };
    let password = generate(&wanted, &*service.deps.rng).map_err(|error| match error {
        PasswordError::TooShort => invalid_parameter("Password length is too short based on the required types."),
        PasswordError::NoCharacters => {
            invalid_parameter("No characters are left to make a password of: exclude fewer.")
        }
    })?;
    Ok(GetRandomPasswordResponse { random_password: Some(password.to_string()) })
}
