//! The same profile for programs of the other word sizes that an x86_64 kernel runs, as facts: numbers are those of
//! `asm/unistd_32.h` and `asm/unistd_x32.h`. `socketcall` is left out, see [`super`].

use crate::capability as cap;

/// One way of calling the kernel. Numbers of x32 are without their bit 30.
pub struct Abi {
    pub clone: u32,
    pub clone3: u32,
    pub socket: u32,
    pub personality: u32,
    /// First and last of each run of allowed numbers, ascending.
    pub always: &'static [(u32, u32)],
    pub by_capability: &'static [(u32, &'static [u32])],
}

#[rustfmt::skip]
pub const I386: Abi = Abi {
    clone: 120,
    clone3: 435,
    socket: 359,
    personality: 136,
    always: &[
        (0, 16), (19, 20), (23, 24), (26, 27), (29, 30), (33, 33), (36, 43), (45, 47), (49, 50), (54, 55), (57, 57),
        (60, 60), (63, 66), (70, 71), (75, 78), (80, 83), (85, 85), (90, 97), (99, 100), (104, 108), (114, 114),
        (116, 119), (122, 126), (132, 133), (138, 148), (150, 165), (168, 168), (170, 187), (190, 216), (218, 221),
        (224, 250), (252, 252), (254, 263), (265, 272), (277, 282), (284, 284), (289, 293), (295, 309), (311, 316),
        (318, 335), (337, 337), (339, 341), (343, 345), (347, 348), (351, 356), (358, 358), (360, 373), (375, 383),
        (385, 386), (393, 403), (405, 414), (416, 424), (434, 434), (436, 437), (439, 439), (441, 441), (444, 449),
        (451, 458), (462, 466),
    ],
    by_capability: &[
        (cap::DAC_READ_SEARCH, &[342]),
        (cap::SYS_ADMIN, &[21, 22, 52, 74, 103, 121, 131, 253, 310, 336, 338, 346, 357, 428, 429, 430, 431, 432, 433, 442, 443]),
        (cap::SYS_BOOT, &[88]),
        (cap::SYS_CHROOT, &[61]),
        (cap::SYS_MODULE, &[128, 129, 350]),
        (cap::SYS_PACCT, &[51]),
        (cap::SYS_PTRACE, &[349, 438, 440]),
        (cap::SYS_TIME, &[25, 79, 264, 404]),
        (cap::SYS_TTY_CONFIG, &[111]),
        (cap::SYS_NICE, &[274, 275, 276, 450]),
        (cap::SYSLOG, &[103]),
        (cap::BPF, &[357]),
        (cap::PERFMON, &[336]),
        (cap::SYS_RAWIO, &[101, 110]),
    ],
};

#[rustfmt::skip]
pub const X32: Abi = Abi {
    clone: 56,
    clone3: 435,
    socket: 41,
    personality: 135,
    always: &[
        (0, 12), (14, 14), (17, 18), (21, 40), (42, 44), (48, 53), (57, 58), (60, 100), (102, 102), (104, 126),
        (130, 130), (132, 133), (137, 138), (140, 152), (154, 154), (157, 160), (162, 162), (186, 204), (207, 208),
        (210, 210), (213, 213), (216, 221), (223, 226), (228, 235), (240, 243), (245, 245), (251, 255), (257, 271),
        (275, 277), (280, 294), (301, 303), (305, 306), (309, 309), (314, 319), (324, 326), (329, 334), (424, 424),
        (434, 434), (436, 437), (439, 439), (441, 441), (444, 449), (451, 458), (462, 466), (512, 527), (529, 532),
        (534, 547),
    ],
    by_capability: &[
        (cap::DAC_READ_SEARCH, &[304]),
        (cap::SYS_ADMIN, &[103, 165, 166, 170, 171, 179, 212, 272, 298, 300, 308, 321, 428, 429, 430, 431, 432, 433, 442, 443]),
        (cap::SYS_BOOT, &[169]),
        (cap::SYS_CHROOT, &[161]),
        (cap::SYS_MODULE, &[175, 176, 313]),
        (cap::SYS_PACCT, &[163]),
        (cap::SYS_PTRACE, &[312, 438, 440]),
        (cap::SYS_TIME, &[164, 227]),
        (cap::SYS_TTY_CONFIG, &[153]),
        (cap::SYS_NICE, &[237, 238, 239, 450]),
        (cap::SYSLOG, &[103]),
        (cap::BPF, &[321]),
        (cap::PERFMON, &[298]),
        (cap::SYS_RAWIO, &[172, 173]),
    ],
};
