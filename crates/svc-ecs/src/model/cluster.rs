//! Clusters, families, settings.

use base::{AccountId, Region, Timestamp};
use kernel::tags::Tags;
use serde::{Deserialize, Serialize};
use store::Row;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ClusterStatus {
    Active,
    /// Deleted; may still be described for a while, and its name taken again.
    Inactive,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClusterRow {
    pub account: AccountId,
    pub region: Region,
    pub name: String,
    pub status: ClusterStatus,
    /// Setting name to value: `containerInsights` → `enabled`, `disabled`, `enhanced`.
    pub settings: std::collections::BTreeMap<String, String>,
    /// `FARGATE` and `FARGATE_SPOT` only, so far.
    pub capacity_providers: Vec<String>,
    /// (provider, weight, base).
    pub default_capacity_provider_strategy: Vec<(String, i32, i32)>,
    pub tags: Tags,
    pub created_at: Timestamp,
    #[serde(default)]
    pub deleted_at: Option<Timestamp>,
}

impl ClusterRow {
    pub fn arn(&self) -> String {
        format!("arn:aws:ecs:{}:{}:cluster/{}", self.region, self.account, self.name)
    }
}

impl Row for ClusterRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FamilyRow {
    /// The highest revision ever registered.
    pub last_revision: u32,
}

impl Row for FamilyRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingRow {
    pub value: String,
}

impl Row for SettingRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagsRow {
    pub tags: Tags,
}

impl Row for TagsRow {}
