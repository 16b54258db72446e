import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows for which no page of AWS states the detail; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** Wording that is the same in both languages. */
const both = (words: string): Text => ({ ko: words, en: words });
const ebs = (title: string, page: string): Source => ({ title: `Amazon EBS User Guide: ${title}`, url: `https://docs.aws.amazon.com/ebs/latest/userguide/${page}.html` });

const overview = ebs("Amazon EBS volume types", "ebs-volume-types");
const general = ebs("General Purpose SSD volumes", "general-purpose");
const provisioned = ebs("Provisioned IOPS SSD volumes", "provisioned-iops");
const hdd = ebs("Throughput Optimized HDD and Cold HDD volumes", "hdd-vols");
const history = ebs("Document history", "doc-history");

/** What each EBS volume type can do, and how gp2 pays for its bursts. */
export const volumeTypes = {
  "ebs.name": {
    value: "Elastic Block Store", say: both("Elastic Block Store"),
    meaning: { ko: "EBS는 Elastic Block Store의 줄임말입니다.", en: "EBS stands for Elastic Block Store." },
    sources: [ebs("What is Amazon EBS?", "what-is-ebs")], ...read,
    older: { ko: "오래된 정리에는 Elastic Block Storage라고 풀어 쓴 것이 있습니다.", en: "Some older notes expand it as Elastic Block Storage." },
  },
  "ebs.gp3.size": {
    value: 65_536, unit: "GiB", say: { ko: "64 TiB", en: "64 TiB" },
    meaning: { ko: "gp3 볼륨은 1 GiB에서 64 TiB까지입니다.", en: "A gp3 volume has 1 GiB to 64 TiB." },
    sources: [general, history], ...read,
    older: { ko: "2025년 9월 26일 이전에는 16 TiB였습니다.", en: "16 TiB until 26 September 2025." },
  },
  "ebs.gp3.iops": {
    value: 80_000, unit: "IOPS", say: both("80,000 IOPS"),
    meaning: {
      ko: "gp3는 3,000 IOPS를 기본으로 포함하고 80,000 IOPS까지 살 수 있습니다. GiB마다 500 IOPS를 넘을 수 없으므로 최댓값에는 160 GiB가 필요합니다.",
      en: "gp3 includes 3,000 IOPS and sells up to 80,000, at most 500 per GiB, so the maximum needs 160 GiB.",
    },
    sources: [general, history], ...read,
    older: { ko: "2025년 9월 26일 이전에는 16,000 IOPS였습니다.", en: "16,000 IOPS until 26 September 2025." },
  },
  "ebs.gp3.iops.included": {
    value: 3000, unit: "IOPS", say: both("3,000 IOPS"),
    meaning: { ko: "gp3의 용량 요금에는 3,000 IOPS가 들어 있습니다.", en: "The price of a gp3 volume includes 3,000 IOPS." },
    sources: [general], ...read,
  },
  "ebs.gp3.iops.per-gib": {
    value: 500, unit: "IOPS/GiB", say: { ko: "GiB마다 500 IOPS", en: "500 IOPS per GiB" },
    meaning: { ko: "gp3의 IOPS는 GiB마다 500을 넘을 수 없습니다.", en: "gp3 has at most 500 IOPS per GiB." },
    sources: [general], ...read,
  },
  "ebs.gp3.throughput": {
    value: 2000, unit: "MiB/s", say: { ko: "초당 2,000 MiB", en: "2,000 MiB/s" },
    meaning: {
      ko: "gp3는 초당 125 MiB를 기본으로 포함하고 초당 2,000 MiB까지 살 수 있습니다. IOPS당 0.25 MiB를 넘을 수 없으므로 최댓값에는 8,000 IOPS가 필요합니다.",
      en: "gp3 includes 125 MiB/s and sells up to 2,000, at most 0.25 per provisioned IOPS, so the maximum needs 8,000 IOPS.",
    },
    sources: [general, history], ...read,
    older: { ko: "2025년 9월 26일 이전에는 초당 1,000 MiB였습니다.", en: "1,000 MiB/s until 26 September 2025." },
  },
  "ebs.gp3.throughput.included": {
    value: 125, unit: "MiB/s", say: { ko: "초당 125 MiB", en: "125 MiB/s" },
    meaning: { ko: "gp3의 용량 요금에는 초당 125 MiB의 처리량이 들어 있습니다.", en: "The price of a gp3 volume includes 125 MiB/s." },
    sources: [general], ...read,
  },
  "ebs.gp3.throughput.per-iops": {
    value: 0.25, unit: "MiB/s per IOPS", say: { ko: "IOPS당 초당 0.25 MiB", en: "0.25 MiB/s per IOPS" },
    meaning: { ko: "gp3의 처리량은 프로비저닝한 IOPS 하나에 초당 0.25 MiB를 넘을 수 없습니다.", en: "gp3 throughput is at most 0.25 MiB/s per provisioned IOPS." },
    sources: [general], ...read,
  },
  "ebs.gp3.burst": {
    value: "no burst, no credits", say: { ko: "버스트와 크레딧이 없는 유형", en: "no burst and no credits" },
    meaning: { ko: "gp3에는 버스트와 크레딧이 없고, 성능이 크기와 따로 정해집니다.", en: "gp3 has no burst and no credits; its performance is set apart from its size." },
    sources: [general], ...read,
  },
  "ebs.gp3.cheaper": {
    value: 20, unit: "%", say: both("20%"),
    meaning: { ko: "AWS는 gp3의 GiB당 요금이 gp2보다 20% 낮다고 설명합니다.", en: "AWS states that gp3 costs 20% less per GiB than gp2." },
    sources: [general], ...read,
  },
  "ebs.gp2.size": {
    value: 16_384, unit: "GiB", say: both("16 TiB"),
    meaning: { ko: "gp2 볼륨은 1 GiB에서 16 TiB까지입니다.", en: "A gp2 volume has 1 GiB to 16 TiB." },
    sources: [general], ...read,
  },
  "ebs.gp2.baseline": {
    value: 3, unit: "IOPS/GiB", say: { ko: "GiB마다 3 IOPS", en: "3 IOPS per GiB" },
    meaning: {
      ko: "gp2의 기준 성능은 GiB마다 3 IOPS이고, 아무리 작아도 100 IOPS, 아무리 커도 16,000 IOPS입니다.",
      en: "The baseline of gp2 is 3 IOPS per GiB, at least 100 and at most 16,000.",
    },
    sources: [general], ...read,
  },
  "ebs.gp2.baseline.min": {
    value: 100, unit: "IOPS", say: both("100 IOPS"),
    meaning: { ko: "gp2는 아무리 작아도 기준 성능이 100 IOPS입니다.", en: "The smallest gp2 volume has a baseline of 100 IOPS." },
    sources: [general], ...read,
  },
  "ebs.gp2.baseline.max": {
    value: 16_000, unit: "IOPS", say: both("16,000 IOPS"),
    meaning: { ko: "gp2의 기준 성능은 5,334 GiB에서 16,000 IOPS에 이르고 더 늘지 않습니다.", en: "The baseline of gp2 reaches 16,000 IOPS at 5,334 GiB and grows no further." },
    sources: [general], ...read,
  },
  "ebs.gp2.burst": {
    value: 3000, unit: "IOPS", say: both("3,000 IOPS"),
    meaning: {
      ko: "기준 성능이 3,000 IOPS보다 낮은 gp2 볼륨(1,000 GiB 미만)은 크레딧이 있는 동안 3,000 IOPS까지 냅니다.",
      en: "A gp2 volume whose baseline is below 3,000 IOPS (under 1,000 GiB) reaches 3,000 while credits last.",
    },
    sources: [general], ...read,
  },
  "ebs.gp2.throughput": {
    value: 250, unit: "MiB/s", say: { ko: "초당 250 MiB", en: "250 MiB/s" },
    meaning: {
      ko: "gp2의 처리량은 170 GiB 이하에서 초당 128 MiB, 334 GiB 이상에서 초당 250 MiB까지입니다. 그 사이에서는 크레딧이 있는 동안 250입니다.",
      en: "gp2 delivers up to 128 MiB/s at 170 GiB or less and 250 MiB/s from 334 GiB; in between 250 while credits last.",
    },
    sources: [general], ...read,
  },
  "ebs.gp2.credit.cap": {
    value: 5_400_000, unit: "I/O credits", say: { ko: "I/O 크레딧 540만 개", en: "5.4 million I/O credits" },
    meaning: { ko: "gp2 볼륨의 크레딧 통에는 540만 개가 들어가고, 새 볼륨은 가득 찬 채로 시작합니다.", en: "A gp2 volume's bucket holds 5.4 million credits, and a new volume starts with it full." },
    sources: [general], ...read,
  },
  "ebs.gp2.credit.spend": {
    value: 1, unit: "credits per I/O", say: { ko: "I/O 한 번에 크레딧 하나", en: "one credit per I/O" },
    meaning: {
      ko: "I/O 한 번에 크레딧 하나를 쓰고, 기준 성능의 속도로 채웁니다. 그래서 버스트는 크레딧 ÷ (3,000 − 기준 성능)초 동안 이어집니다.",
      en: "Each I/O takes one credit and the bucket fills at the baseline rate, so a burst lasts credits ÷ (3,000 − baseline) seconds.",
    },
    sources: [general], ...read,
  },
  "ebs.gp2.credit.empty": {
    value: "baseline", say: { ko: "기준 성능", en: "its baseline" },
    meaning: { ko: "크레딧이 떨어진 gp2 볼륨은 기준 성능으로 내려갑니다.", en: "A gp2 volume without credits falls back to its baseline." },
    sources: [general], ...read,
  },
  "ebs.gp2.credit.v100": {
    value: 2000, unit: "s", say: { ko: "2,000초", en: "2,000 seconds" },
    meaning: { ko: "100 GiB gp2는 기준 300 IOPS, 버스트 2,000초, 빈 통을 채우는 데 18,000초입니다.", en: "A 100 GiB gp2 volume: baseline 300 IOPS, burst 2,000 s, refill 18,000 s." },
    sources: [general], ...read,
  },
  "ebs.gp2.credit.v500": {
    value: 3600, unit: "s", say: { ko: "3,600초", en: "3,600 seconds" },
    meaning: { ko: "500 GiB gp2는 기준 1,500 IOPS, 버스트 3,600초, 빈 통을 채우는 데 3,600초입니다.", en: "A 500 GiB gp2 volume: baseline 1,500 IOPS, burst 3,600 s, refill 3,600 s." },
    sources: [general], ...read,
  },
  "ebs.gp2.credit.v1000": {
    value: 1000, unit: "GiB", say: both("1,000 GiB"),
    meaning: { ko: "1,000 GiB부터는 gp2의 기준 성능이 3,000 IOPS 이상이라 크레딧이 쓰이지 않습니다.", en: "From 1,000 GiB the baseline of gp2 is 3,000 IOPS or more and credits play no part." },
    sources: [general], ...read,
  },
  "ebs.burst.metric": {
    value: "BurstBalance", say: both("BurstBalance"),
    meaning: { ko: "CloudWatch 지표 BurstBalance가 gp2, st1, sc1에 남은 크레딧을 퍼센트로 보여 줍니다.", en: "The CloudWatch metric BurstBalance shows the credits left on gp2, st1 and sc1 in percent." },
    sources: [ebs("CloudWatch metrics for Amazon EBS", "using_cloudwatch_ebs")], ...unsure,
  },
  "ebs.io1.iops": {
    value: 64_000, unit: "IOPS", say: both("64,000 IOPS"),
    meaning: { ko: "io1은 100에서 64,000 IOPS까지, GiB마다 50 IOPS까지입니다. 크기는 4 GiB에서 16 TiB입니다.", en: "io1 has 100 to 64,000 IOPS, at most 50 per GiB, and 4 GiB to 16 TiB." },
    sources: [provisioned], ...read,
  },
  "ebs.io1.throughput": {
    value: 1000, unit: "MiB/s", say: { ko: "초당 1,000 MiB", en: "1,000 MiB/s" },
    meaning: { ko: "io1은 32,000 IOPS까지 초당 500 MiB, 64,000 IOPS에서 초당 1,000 MiB입니다.", en: "io1 delivers up to 500 MiB/s up to 32,000 IOPS and 1,000 MiB/s at 64,000 IOPS." },
    sources: [provisioned], ...read,
  },
  "ebs.io2.size": {
    value: 65_536, unit: "GiB", say: both("64 TiB"),
    meaning: { ko: "io2 볼륨은 4 GiB에서 64 TiB까지입니다.", en: "An io2 volume has 4 GiB to 64 TiB." },
    sources: [provisioned], ...read,
  },
  "ebs.io2.iops": {
    value: 256_000, unit: "IOPS", say: both("256,000 IOPS"),
    meaning: {
      ko: "io2는 100에서 256,000 IOPS까지, GiB마다 1,000 IOPS까지입니다. Nitro 시스템이 아닌 인스턴스에서는 32,000 IOPS까지입니다.",
      en: "io2 has 100 to 256,000 IOPS, at most 1,000 per GiB; instances outside the Nitro System reach 32,000.",
    },
    sources: [provisioned], ...read,
  },
  "ebs.io2.throughput": {
    value: 4000, unit: "MiB/s", say: { ko: "초당 4,000 MiB", en: "4,000 MiB/s" },
    meaning: { ko: "io2의 처리량은 IOPS당 0.256 MiB, 최대 초당 4,000 MiB입니다(16,000 IOPS에서 도달).", en: "io2 delivers 0.256 MiB/s per IOPS, up to 4,000 MiB/s (reached at 16,000 IOPS)." },
    sources: [provisioned], ...read,
  },
  "ebs.io2.latency": {
    value: 500, unit: "microseconds", say: { ko: "500마이크로초", en: "500 microseconds" },
    meaning: {
      ko: "io2 Block Express의 평균 지연 시간은 500마이크로초보다 짧습니다. 2025년 4월 30일부터 모든 io2 볼륨이 Block Express입니다.",
      en: "io2 Block Express has an average latency below 500 microseconds. Every io2 volume is Block Express since 30 April 2025.",
    },
    sources: [provisioned, history], ...read,
  },
  "ebs.st1.throughput": {
    value: 500, unit: "MiB/s", say: { ko: "초당 500 MiB", en: "500 MiB/s" },
    meaning: {
      ko: "st1의 처리량은 TiB마다 기준 40, 버스트 250 MiB/s이고 최대 초당 500 MiB입니다. 크기는 125 GiB에서 16 TiB입니다.",
      en: "st1 has a base of 40 and a burst of 250 MiB/s per TiB, at most 500 MiB/s, and 125 GiB to 16 TiB.",
    },
    sources: [hdd, overview], ...read,
  },
  "ebs.st1.iops": {
    value: 500, unit: "IOPS", say: both("500 IOPS"),
    meaning: { ko: "st1의 IOPS는 1 MiB짜리 I/O로 세어 500까지입니다.", en: "st1 reaches 500 IOPS, counted in I/O of 1 MiB." },
    sources: [hdd, overview], ...read,
  },
  "ebs.sc1.throughput": {
    value: 250, unit: "MiB/s", say: { ko: "초당 250 MiB", en: "250 MiB/s" },
    meaning: {
      ko: "sc1의 처리량은 TiB마다 기준 12, 버스트 80 MiB/s이고 버스트 최대 초당 250 MiB입니다. 크기는 125 GiB에서 16 TiB입니다.",
      en: "sc1 has a base of 12 and a burst of 80 MiB/s per TiB, at most 250 MiB/s in a burst, and 125 GiB to 16 TiB.",
    },
    sources: [hdd, overview], ...read,
  },
  "ebs.sc1.iops": {
    value: 250, unit: "IOPS", say: both("250 IOPS"),
    meaning: { ko: "sc1의 IOPS는 1 MiB짜리 I/O로 세어 250까지입니다.", en: "sc1 reaches 250 IOPS, counted in I/O of 1 MiB." },
    sources: [hdd, overview], ...read,
  },
  "ebs.hdd.size": {
    value: 125, unit: "GiB", say: both("125 GiB"),
    meaning: { ko: "st1과 sc1은 작아도 125 GiB입니다.", en: "st1 and sc1 start at 125 GiB." },
    sources: [hdd], ...read,
  },
  "ebs.hdd.boot": {
    value: false, say: { ko: "부팅할 수 없는 볼륨", en: "cannot be a boot volume" },
    meaning: { ko: "st1과 sc1은 부팅 볼륨으로 쓸 수 없습니다.", en: "st1 and sc1 cannot be boot volumes." },
    sources: [overview], ...read,
  },
  "ebs.durability": {
    value: ["99.8", "99.9"], unit: "%", say: { ko: "99.8~99.9%", en: "99.8 to 99.9%" },
    meaning: {
      ko: "gp2, gp3, io1, st1, sc1의 연간 내구성은 99.8~99.9%입니다. 한 해에 볼륨 천 개 가운데 한두 개를 잃는 셈입니다.",
      en: "gp2, gp3, io1, st1 and sc1 are built for 99.8 to 99.9% durability a year: one or two volumes in a thousand are lost.",
    },
    sources: [overview], ...read,
  },
  "ebs.durability.io2": {
    value: 99.999, unit: "%", say: both("99.999%"),
    meaning: { ko: "io2의 연간 내구성은 99.999%입니다.", en: "io2 is built for 99.999% durability a year." },
    sources: [overview, provisioned], ...read,
  },
  "ebs.io-size": {
    value: 256, unit: "KiB", say: both("256 KiB"),
    meaning: {
      ko: "SSD 볼륨은 256 KiB까지를 I/O 한 번으로 셉니다. 더 큰 요청은 나누어 세고, 이어진 작은 요청은 합쳐 보려고 합니다.",
      en: "An SSD volume counts at most 256 KiB as one I/O. Larger requests are split; small sequential ones are merged where possible.",
    },
    sources: [ebs("Amazon EBS I/O characteristics and monitoring", "ebs-io-characteristics")], ...read,
  },
  "ebs.io-size.hdd": {
    value: 1024, unit: "KiB", say: both("1,024 KiB"),
    meaning: { ko: "HDD 볼륨은 1,024 KiB까지를 I/O 한 번으로 셉니다.", en: "An HDD volume counts at most 1,024 KiB as one I/O." },
    sources: [ebs("Amazon EBS I/O characteristics and monitoring", "ebs-io-characteristics")], ...read,
  },
  "ebs.default-type": {
    value: "gp2", say: both("gp2"),
    meaning: { ko: "API에 볼륨 유형을 적지 않으면 gp2가 되고, 콘솔은 gp3를 먼저 골라 둡니다.", en: "Without a type the API makes gp2; the console preselects gp3." },
    sources: [{ title: "Amazon EC2 API, CreateVolume (botocore 1.43.107)", url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html" }, overview], ...read,
  },
} as const satisfies Record<string, Fact>;
