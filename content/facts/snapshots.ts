import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/** Wording that is the same in both languages. */
const both = (words: string): Text => ({ ko: words, en: words });
const ebs = (title: string, page: string): Source => ({ title: `Amazon EBS User Guide: ${title}`, url: `https://docs.aws.amazon.com/ebs/latest/userguide/${page}.html` });
const api = (shape: string): Source => ({ title: `Amazon EC2 API, ${shape}`, url: `https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_${shape}.html` });

const snapshotsPage = ebs("Amazon EBS snapshots", "ebs-snapshots");
const archive = ebs("Archive Amazon EBS snapshots", "snapshot-archive");
const archivePrice = ebs("Pricing and billing for archiving snapshots", "snapshot-archive-pricing");
const fast = ebs("Amazon EBS fast snapshot restore", "ebs-fast-snapshot-restore");
const rules = ebs("Create a Recycle Bin retention rule", "recycle-bin-create-rule");

/** EBS snapshots: how they are kept, restored, copied, archived and saved from a slip of the hand. */
export const snapshots = {
  "ebs.snap.where": {
    value: "Amazon S3, across zones of the Region", say: { ko: "리전의 여러 가용 영역", en: "several zones of the Region" },
    meaning: {
      ko: "스냅샷은 AWS가 관리하는 S3에, 리전의 여러 가용 영역에 걸쳐 보관됩니다. 내 버킷에서 객체로 보이지는 않습니다. 다른 리전에 복사하거나 다른 계정과 나눌 수 있습니다.",
      en: "Snapshots are kept in S3 managed by AWS, across zones of the Region, and are not objects in your buckets. They can be copied to other Regions and shared.",
    },
    sources: [snapshotsPage], ...read,
  },
  "ebs.snap.while-pending": {
    value: "as of the call", say: { ko: "호출한 순간까지 볼륨에 쓰인 것", en: "what was written to the volume when the call was made" },
    meaning: {
      ko: "스냅샷은 호출한 순간까지 볼륨에 쓰인 것을 담습니다. 운영 체제나 프로그램의 캐시에만 있는 것은 들어가지 않습니다. pending인 동안에도 볼륨을 쓸 수 있습니다.",
      en: "A snapshot holds what was written to the volume when the call was made, not caches of the system or a program. The volume may be used while the snapshot is pending.",
    },
    sources: [api("CreateSnapshot")], ...read,
  },
  "ebs.snap.states": {
    value: ["pending", "completed", "error", "recoverable", "recovering"], say: both("pending, completed, error, recoverable, recovering"),
    meaning: { ko: "API가 돌려주는 스냅샷 상태는 다섯 가지입니다.", en: "The API knows five states of a snapshot." },
    sources: [api("Snapshot")], ...read,
  },
  "ebs.snap.tools": {
    value: ["console", "API/CLI", "Data Lifecycle Manager", "AWS Backup"], say: { ko: "콘솔, API와 CLI, Data Lifecycle Manager, AWS Backup", en: "the console, the API and CLI, Data Lifecycle Manager and AWS Backup" },
    meaning: { ko: "스냅샷은 콘솔, API와 CLI, Data Lifecycle Manager, AWS Backup으로 만듭니다.", en: "Snapshots are made through the console, the API and CLI, Data Lifecycle Manager or AWS Backup." },
    sources: [snapshotsPage], ...read,
  },
  "ebs.snap.copy-encryption": {
    value: "encrypted stays encrypted", say: { ko: "암호화된 채로", en: "encrypted" },
    meaning: {
      ko: "암호화된 스냅샷의 사본은 늘 암호화됩니다. 암호화되지 않은 스냅샷은 복사하면서 암호화할 수 있지만, 그 반대는 할 수 없습니다.",
      en: "A copy of an encrypted snapshot is always encrypted. An unencrypted one can be encrypted while it is copied; the reverse is not possible.",
    },
    sources: [api("CopySnapshot")], ...read,
  },
  "ebs.snap.archive": {
    value: 90, unit: "days", say: { ko: "90일", en: "90 days" },
    meaning: {
      ko: "아카이브 계층으로 옮긴 스냅샷은 증분이 아닌 전체 사본이 되고, 최소 90일분을 내며, 쓰기 전에 표준 계층으로 복원해야 합니다.",
      en: "A snapshot moved to the archive tier becomes a full copy, is billed for at least 90 days, and must be restored to the standard tier before use.",
    },
    sources: [archive], ...read,
  },
  "ebs.snap.price.archive": {
    value: 0.0125, unit: "USD/GB-month", say: { ko: "GB당 월 0.0125달러", en: "USD 0.0125 per GB-month" },
    meaning: { ko: "AWS의 요금 예시에서 아카이브 계층 스냅샷은 GB당 월 0.0125달러입니다.", en: "In AWS's pricing example a snapshot in the archive tier costs USD 0.0125 per GB-month." },
    sources: [archivePrice], ...read,
  },
  "ebs.snap.price.retrieval": {
    value: 0.03, unit: "USD/GB", say: { ko: "GB당 0.03달러", en: "USD 0.03 per GB" },
    meaning: { ko: "AWS의 요금 예시에서 아카이브 계층의 스냅샷을 꺼내는 데 GB당 0.03달러가 듭니다.", en: "In AWS's pricing example retrieving from the archive tier costs USD 0.03 per GB." },
    sources: [archivePrice], ...read,
  },
  "ebs.snap.public": {
    value: ["block-all-sharing", "block-new-sharing", "unblocked"], say: both("block-all-sharing, block-new-sharing, unblocked"),
    meaning: { ko: "스냅샷의 퍼블릭 공유는 리전마다 세 값 가운데 하나로 막거나 엽니다.", en: "Public sharing of snapshots is blocked or open per Region by one of three values." },
    sources: [api("EnableSnapshotBlockPublicAccess")], ...read,
  },
  "ebs.fsr.limits": {
    value: 5, unit: "snapshots per Region", say: { ko: "리전마다 스냅샷 5개", en: "5 snapshots per Region" },
    meaning: {
      ko: "빠른 스냅샷 복원은 스냅샷과 가용 영역의 쌍마다 켭니다. 기본 할당량은 리전마다 스냅샷 5개이고, 16 TiB까지의 볼륨에 씁니다.",
      en: "Fast snapshot restore is switched on per snapshot and zone, by default for up to 5 snapshots per Region and volumes up to 16 TiB.",
    },
    sources: [fast], ...read,
  },
  "ebs.fsr.price": {
    value: 0.75, unit: "USD/h", say: { ko: "시간당 0.75달러", en: "USD 0.75 per hour" },
    meaning: { ko: "us-east-1에서 빠른 스냅샷 복원은 스냅샷과 가용 영역의 쌍마다 시간당 0.75달러이고, 최소 한 시간분을 냅니다.", en: "In us-east-1 fast snapshot restore costs USD 0.75 per hour for each snapshot and zone, with a minimum of one hour." },
    sources: [fast], ...read,
  },
  "ebs.fsr.credits": {
    value: "max(1, min(10, 1024 / GiB))", say: { ko: "열에서 하나까지", en: "ten down to one" },
    meaning: {
      ko: "빠른 스냅샷 복원으로 한꺼번에 만들 수 있는 볼륨 수는 크레딧으로 정해집니다. 통의 크기는 1,024를 GiB로 나눈 값이고 1보다 작거나 10보다 크지 않습니다.",
      en: "How many volumes fast snapshot restore makes at once is limited by credits: 1,024 divided by the GiB, at least 1 and at most 10.",
    },
    sources: [ebs("Volume creation credits", "volume-creation-credits")], ...read,
  },
  "ebs.recycle-bin.snapshots": {
    value: 365, unit: "days", say: { ko: "1일에서 365일", en: "1 to 365 days" },
    meaning: { ko: "휴지통은 삭제한 스냅샷과 AMI를 1일에서 365일까지 보관합니다. 보존 규칙을 미리 만들어 둔 것만 보관합니다.", en: "Recycle Bin keeps deleted snapshots and AMIs for 1 to 365 days, if a retention rule was made before." },
    sources: [rules, { title: "Recycle Bin API, RetentionPeriod", url: "https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_RetentionPeriod.html" }], ...read,
  },
  "ebs.recycle-bin.volumes": {
    value: 7, unit: "days", say: { ko: "1일에서 7일", en: "1 to 7 days" },
    meaning: { ko: "휴지통은 삭제한 볼륨을 1일에서 7일까지 보관합니다.", en: "Recycle Bin keeps deleted volumes for 1 to 7 days." },
    sources: [rules, { title: "Recycle Bin API, RetentionPeriod", url: "https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_RetentionPeriod.html" }], ...read,
  },
} as const satisfies Record<string, Fact>;
