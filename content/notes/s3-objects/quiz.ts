import type { Question } from "@/engine/quiz/question";
import { objectStorage } from "../../facts/object-storage";

const largest = objectStorage["s3.object.max"];
const singlePut = objectStorage["s3.put.max"];
const mostParts = objectStorage["s3.multipart"];
const longest = objectStorage["s3.presigned"];

const archiveGib = 500;
const leastPartMib = (archiveGib * 1024) / mostParts.value;

const reportGb = 2;
const days = 30;
const keptGb = reportGb * days;

export const questions: readonly Question[] = [
  {
    id: "s3-objects.part-size",
    kind: "number",
    section: "limits",
    facts: ["s3.multipart", "s3.multipart.part-min"],
    concepts: ["multipart-upload", "s3"],
    ask: {
      ko: `${archiveGib} GiB짜리 백업 파일을 멀티파트로 올립니다. ${mostParts.say.ko}라는 한도를 지키려면 파트는 적어도 몇 MiB여야 합니까? (소수 첫째 자리까지)`,
      en: `A backup file of ${archiveGib} GiB goes up by multipart upload. With a limit of ${mostParts.say.en}, how many MiB must a part have at least? (one decimal)`,
    },
    unit: { ko: "MiB", en: "MiB" },
    answer: leastPartMib,
    tolerance: 0.1,
    misses: [
      { value: objectStorage["s3.multipart.part-min"].value, why: { ko: "그것은 파트 하나의 하한입니다. 그 크기로 나누면 파트가 너무 많습니다.", en: "That is the smallest part allowed, and makes far too many parts." } },
      { value: archiveGib / 10, why: { ko: "GiB를 MiB로 바꿀 때는 1,024를 곱합니다.", en: "Multiply by 1,024 to turn GiB into MiB." } },
    ],
    explain: {
      ko: `${archiveGib} × 1,024 ÷ ${mostParts.value.toLocaleString("en-US")} = ${leastPartMib} MiB입니다. 파트 크기를 고정해 둔 프로그램은 파일이 커지면 이 한도에 걸립니다.`,
      en: `${archiveGib} × 1,024 ÷ ${mostParts.value.toLocaleString("en-US")} = ${leastPartMib} MiB. Programs with a fixed part size run into this as files grow.`,
    },
  },
  {
    id: "s3-objects.single-put",
    kind: "one-choice",
    section: "limits",
    facts: ["s3.put.max", "s3.object.max", "s3.multipart"],
    concepts: ["multipart-upload", "s3"],
    mistake: "M27",
    ask: {
      ko: "8 GB 동영상을 PUT 한 번으로 올리니 거절되었습니다. 가장 알맞은 조치는 무엇입니까?",
      en: "A video of 8 GB is refused in a single PUT. What is the best step?",
    },
    choices: [
      {
        id: "multipart", right: true, text: { ko: "멀티파트 업로드로 나누어 올린다", en: "Upload it in parts, by multipart upload" },
        why: { ko: `한 번의 PUT은 ${singlePut.say.ko}까지지만 객체는 ${largest.say.ko}까지 됩니다.`, en: `One PUT carries up to ${singlePut.say.en}; an object may have up to ${largest.say.en}.` },
      },
      {
        id: "quota", right: false, text: { ko: "버킷의 용량 할당량을 올려 달라고 요청한다", en: "Ask for a larger quota of the bucket" },
        why: { ko: "버킷의 용량에는 한도가 없습니다.", en: "A bucket has no limit of capacity." },
      },
      {
        id: "split-files", right: false, text: { ko: "파일을 둘로 잘라 객체 두 개로 저장한다", en: "Cut the file in two and store two objects" },
        why: { ko: "객체 하나로 충분히 들어갑니다. 자르면 읽을 때 이어야 합니다.", en: "One object can hold it. Cut files must be joined when read." },
      },
      {
        id: "class", right: false, text: { ko: "큰 객체를 받는 스토리지 클래스로 바꾼다", en: "Choose a storage class that takes large objects" },
        why: { ko: "크기의 한도는 클래스와 상관없습니다.", en: "The size limit has nothing to do with the class." },
      },
    ],
    explain: {
      ko: "한 번의 PUT과 객체 하나의 한도는 다릅니다. 큰 파일은 파트로 나누어 올립니다.",
      en: "The limit of one PUT is not the limit of an object. Large files go up in parts.",
    },
  },
  {
    id: "s3-objects.abandoned-parts",
    kind: "several-choices",
    section: "limits",
    facts: ["s3.multipart"],
    concepts: ["multipart-upload", "billing", "bucket"],
    ask: {
      ko: "목록에 보이는 객체를 모두 더해도 청구된 저장량에 못 미칩니다. 버전 관리는 켠 적이 없습니다. 맞는 말을 모두 고르세요.",
      en: "The objects in the list add up to less than the storage billed. Versioning was never on. Which statements are right?",
    },
    choices: [
      {
        id: "parts", right: true, text: { ko: "끝맺지 않은 멀티파트 업로드의 파트일 수 있다", en: "It may be parts of unfinished multipart uploads" },
        why: { ko: "객체 목록에 나오지 않지만 저장되어 있습니다.", en: "They are stored, though not in the list of objects." },
      },
      {
        id: "rule", right: true, text: { ko: "수명 주기 규칙으로 며칠 뒤 저절로 버리게 할 수 있다", en: "A lifecycle rule can drop them after some days" },
        why: { ko: "버킷마다 걸어 두면 다시 쌓이지 않습니다.", en: "With such a rule on each bucket they never pile up." },
      },
      {
        id: "finish", right: false, text: { ko: "일주일이 지나면 S3가 알아서 합쳐 객체로 만든다", en: "After a week S3 joins them into objects by itself" },
        why: { ko: "완료를 요청하지 않으면 그대로 남습니다.", en: "Without a request to complete they stay as they are." },
      },
      {
        id: "free", right: false, text: { ko: "완성되지 않은 파트에는 요금이 없다", en: "Unfinished parts are free of charge" },
        why: { ko: "저장된 만큼 냅니다.", en: "What is stored is charged." },
      },
    ],
    explain: {
      ko: "파트는 완료하거나 취소할 때까지 저장 요금이 붙습니다. 미완료 업로드를 버리는 규칙을 걸어 둡니다.",
      en: "Parts are charged until the upload is completed or aborted. Set a rule that aborts unfinished uploads.",
    },
  },
  {
    id: "s3-objects.rename-folder",
    kind: "one-choice",
    section: "bucket-and-key",
    facts: ["s3.what"],
    concepts: ["object-key", "s3"],
    ask: {
      ko: "logs/2025/ 아래 객체 백만 개를 archive/2025/로 옮기려 합니다. S3에서는 무슨 일이 일어나야 합니까?",
      en: "A million objects below logs/2025/ are to move to archive/2025/. What has to happen in S3?",
    },
    choices: [
      {
        id: "copy", right: true, text: { ko: "객체마다 복사하고 옛것을 지운다", en: "Copy each object, then delete the old" },
        why: { ko: "키는 이름 전체라서 앞부분만 바꿀 수 없습니다.", en: "The key is one whole name; its beginning cannot be changed alone." },
      },
      {
        id: "rename", right: false, text: { ko: "폴더의 이름을 한 번 바꾼다", en: "Rename the folder once" },
        why: { ko: "범용 버킷에는 폴더가 없습니다. 콘솔이 그렇게 그려 줄 뿐입니다.", en: "A general purpose bucket has no folders; the console only draws them." },
      },
      {
        id: "policy", right: false, text: { ko: "버킷 정책에 새 접두사를 적는다", en: "Write the new prefix into the bucket policy" },
        why: { ko: "정책은 권한을 정할 뿐 이름을 바꾸지 않습니다.", en: "A policy sets rights, not names." },
      },
      {
        id: "metadata", right: false, text: { ko: "객체마다 메타데이터의 경로만 고친다", en: "Change only the path in the objects' metadata" },
        why: { ko: "키는 메타데이터가 아니며, 만든 뒤에는 바꿀 수 없습니다.", en: "The key is not metadata and cannot be changed." },
      },
    ],
    explain: {
      ko: "객체 저장소에는 폴더가 없고 키가 있습니다. 이름을 바꾸는 것은 복사와 삭제입니다. 그러니 키의 모양은 처음에 잘 정합니다.",
      en: "Object storage has keys, no folders. Renaming is copying and deleting, so choose the shape of keys well from the start.",
    },
  },
  {
    id: "s3-objects.name-taken",
    kind: "one-choice",
    section: "bucket-and-key",
    facts: ["s3.bucket.namespace", "s3.what"],
    concepts: ["bucket", "region"],
    ask: {
      ko: "전역 네임스페이스에 logs라는 버킷을 서울 리전에 만들려니 이미 있는 이름이라고 합니다. 내 계정에는 버킷이 하나도 없습니다. 왜 그렇습니까?",
      en: "You try to make a bucket logs in the global namespace, in Seoul, and are told the name exists. Your account has no bucket at all. Why?",
    },
    choices: [
      {
        id: "others", right: true, text: { ko: "다른 계정이 쓰고 있다. 이름은 파티션 전체에서 하나뿐이다", en: "Another account has it; names are unique in the whole partition" },
        why: { ko: "리전과 계정이 달라도 같은 이름을 함께 쓰지 못합니다.", en: "Not even another Region or account may use the same name." },
      },
      {
        id: "reserved", right: false, text: { ko: "로그를 뜻하는 낱말은 AWS가 예약해 두어 아무도 쓰지 못한다", en: "AWS reserves words for logs, and nobody may use them" },
        why: { ko: "그런 예약은 없습니다. 먼저 만든 사람이 있을 뿐입니다.", en: "There is no such reservation; somebody was first." },
      },
      {
        id: "region", right: false, text: { ko: "같은 리전의 다른 계정이 쓰고 있다. 다른 리전이라면 된다", en: "Another account in Seoul has it; in another Region it would work" },
        why: { ko: "버킷은 리전에 속하지만 이름은 파티션 전체에서 하나입니다.", en: "Buckets belong to a Region, but the name is unique across the partition." },
      },
      {
        id: "deleted", right: false, text: { ko: "내가 예전에 지운 버킷의 이름은 다시 쓸 수 없다", en: "A name you once deleted can never be used again" },
        why: { ko: "지운 이름은 누구나 다시 쓸 수 있게 됩니다.", en: "A deleted name is free again, for anybody." },
      },
    ],
    explain: {
      ko: "버킷은 리전에 속하지만 전역 네임스페이스의 이름은 파티션 전체에서 하나입니다. 내 계정과 리전만의 네임스페이스에 만들 수도 있습니다.",
      en: "Buckets belong to a Region, but a name in the global namespace is unique in the partition. A namespace of your own account and Region is another choice.",
    },
  },
  {
    id: "s3-objects.slow-down",
    kind: "several-choices",
    section: "bucket-and-key",
    facts: ["s3.rate.read", "s3.rate.write"],
    concepts: ["object-key", "s3"],
    ask: {
      ko: "한 접두사 아래의 객체를 수천 대가 한꺼번에 읽자 503 Slow Down이 섞여 옵니다. 알맞은 대응을 모두 고르세요.",
      en: "Thousands of machines read objects below one prefix at once, and some get 503 Slow Down. Which responses are right?",
    },
    choices: [
      {
        id: "retry", right: true, text: { ko: "간격을 늘려 가며 다시 시도한다", en: "Retry, waiting longer each time" },
        why: { ko: "S3가 늘어나는 동안의 일시적인 응답입니다.", en: "It is a passing answer while S3 scales." },
      },
      {
        id: "prefixes", right: true, text: { ko: "키를 여러 접두사로 나눈다", en: "Spread the keys over several prefixes" },
        why: { ko: "접두사마다 받는 요청 수가 따로입니다.", en: "Each prefix has a request rate of its own." },
      },
      {
        id: "cache", right: true, text: { ko: "자주 읽는 것은 CloudFront 같은 캐시를 앞에 둔다", en: "Put a cache such as CloudFront in front of what is read often" },
        why: { ko: "S3까지 오는 요청이 줄어듭니다.", en: "Fewer requests reach S3." },
      },
      {
        id: "zone", right: false, text: { ko: "버킷을 다른 가용 영역으로 옮긴다", en: "Move the bucket to another Availability Zone" },
        why: { ko: "범용 버킷은 리전에 속하며 영역을 고르지 않습니다.", en: "A general purpose bucket belongs to the Region; no zone is chosen." },
      },
      {
        id: "bigger", right: false, text: { ko: "버킷의 처리량 등급을 올린다", en: "Raise the throughput level of the bucket" },
        why: { ko: "그런 설정은 없습니다. 접두사마다 저절로 늘어납니다.", en: "There is no such setting; each prefix scales by itself." },
      },
    ],
    explain: {
      ko: "S3는 접두사마다 저절로 늘어나고 그동안 503을 돌려줄 수 있습니다. 재시도, 접두사 나누기, 캐시가 답입니다.",
      en: "S3 scales per prefix and may answer 503 meanwhile. Retry, spread over prefixes, cache.",
    },
  },
  {
    id: "s3-objects.read-after-write",
    kind: "one-choice",
    section: "consistency",
    facts: ["s3.consistency"],
    concepts: ["s3", "object-key"],
    ask: {
      ko: "객체를 덮어쓴 PUT이 성공한 직후 다른 서버가 같은 키를 읽습니다. 무엇을 받습니까?",
      en: "Right after a PUT that overwrote an object succeeded, another server reads the key. What does it get?",
    },
    choices: [
      {
        id: "new", right: true, text: { ko: "어디에서 읽어도 새 내용", en: "The new content, wherever it is read" },
        why: { ko: "2020년 12월부터 덮어쓰기와 목록에도 강한 일관성을 줍니다.", en: "Since December 2020 overwrites and lists are strongly consistent too." },
      },
      {
        id: "either", right: false, text: { ko: "잠깐은 옛 내용일 수도 있음", en: "The new or, for a while, the old content" },
        why: { ko: "오래된 자료의 최종 일관성 이야기입니다.", en: "That is the eventual consistency of old notes." },
      },
      {
        id: "locked", right: false, text: { ko: "잠금이 풀릴 때까지 오류", en: "An error until the write lock is released" },
        why: { ko: "S3에는 잠금이 없습니다.", en: "S3 has no locks." },
      },
      {
        id: "region", right: false, text: { ko: "같은 영역에서만 새 내용", en: "The new content in the same zone only" },
        why: { ko: "버킷은 리전에 속하며 어느 영역에서 읽어도 같습니다.", en: "The bucket belongs to the Region and reads the same from every zone." },
      },
    ],
    explain: {
      ko: "쓰기가 성공했다는 응답을 받았다면 그다음 읽기와 목록은 새 내용을 봅니다.",
      en: "Once a write has been answered with success, every following read and list shows it.",
    },
  },
  {
    id: "s3-objects.two-workers",
    kind: "one-choice",
    section: "consistency",
    facts: ["s3.conditional-writes", "s3.consistency"],
    concepts: ["s3", "object-key"],
    ask: {
      ko: "작업자 여럿이 결과를 같은 키에 씁니다. 먼저 끝낸 하나의 결과만 남기고 싶습니다. 어떻게 합니까?",
      en: "Several workers write their result to one key. Only the result of the first to finish should stay. How?",
    },
    choices: [
      {
        id: "none-match", right: true, text: { ko: "쓰기에 If-None-Match를 붙인다", en: "Send the write with If-None-Match" },
        why: { ko: "이미 객체가 있으면 쓰기가 실패하므로 첫째만 성공합니다.", en: "The write fails if the object exists, so only the first succeeds." },
      },
      {
        id: "head", right: false, text: { ko: "쓰기 전에 객체가 있는지 확인한다", en: "Check that it exists before writing" },
        why: { ko: "확인과 쓰기 사이에 다른 작업자가 쓸 수 있습니다.", en: "Another worker may write between the check and the write." },
      },
      {
        id: "versioning", right: false, text: { ko: "버전 관리를 켜고 그대로 쓴다", en: "Switch on versioning and just write" },
        why: { ko: "모두 성공하고 마지막 것이 맨 앞에 놓입니다.", en: "All succeed, and the last is in front." },
      },
      {
        id: "strong", right: false, text: { ko: "강한 일관성이 있으니 아무것도 하지 않는다", en: "Nothing; consistency is strong" },
        why: { ko: "일관성은 잠금이 아닙니다. 마지막에 쓴 것이 남습니다.", en: "Consistency is not a lock. The last write stays." },
      },
    ],
    explain: {
      ko: "동시에 쓰면 마지막 것이 남습니다. 한 번만 쓰기는 If-None-Match, 바뀌지 않았을 때만 쓰기는 If-Match로 합니다.",
      en: "Of concurrent writes the last stays. Write once with If-None-Match; write only if unchanged with If-Match.",
    },
  },
  {
    id: "s3-objects.deleted-object",
    kind: "one-choice",
    section: "versioning",
    facts: ["s3.versioning"],
    concepts: ["s3-versioning", "object-key"],
    ask: {
      ko: "버전 관리를 켠 버킷에서 객체를 (버전 ID 없이) 지웠습니다. 되살리는 가장 간단한 방법은 무엇입니까?",
      en: "In a bucket with versioning an object was deleted (naming no version ID). What is the simplest way to bring it back?",
    },
    choices: [
      {
        id: "marker", right: true, text: { ko: "맨 앞의 삭제 마커를 지운다", en: "Delete the delete marker in front" },
        why: { ko: "마커가 없어지면 그 뒤의 버전이 다시 현재가 됩니다.", en: "Without it, the version behind is current again." },
      },
      {
        id: "suspend", right: false, text: { ko: "버전 관리를 일시 중지한다", en: "Suspend versioning" },
        why: { ko: "앞으로의 쓰기가 달라질 뿐 마커는 그대로입니다.", en: "That changes later writes only; the marker stays." },
      },
      {
        id: "support", right: false, text: { ko: "AWS 지원에 복구를 요청한다", en: "Ask AWS Support for a recovery" },
        why: { ko: "사라진 것이 아니므로 그럴 필요가 없습니다.", en: "Nothing is lost, so there is no need." },
      },
      {
        id: "restore", right: false, text: { ko: "보관 클래스에서 복원을 요청한다", en: "Request a restore from the archive class" },
        why: { ko: "복원은 Glacier 보관 클래스의 객체를 읽을 때 하는 일입니다.", en: "A restore is for reading objects in the Glacier classes." },
      },
    ],
    explain: {
      ko: "버전 관리를 켠 버킷의 삭제는 삭제 마커를 놓는 것입니다. 마커를 지우면 되살아납니다.",
      en: "A delete in a bucket with versioning puts a marker in front. Delete the marker and the object is back.",
    },
  },
  {
    id: "s3-objects.versions-size",
    kind: "number",
    section: "versioning",
    facts: ["s3.versioning"],
    concepts: ["s3-versioning", "billing", "bucket"],
    ask: {
      ko: `버전 관리를 켠 버킷의 한 키에 ${reportGb} GB짜리 보고서를 매일 한 번씩 ${days}일 동안 덮어썼습니다. 규칙은 없습니다. 요금이 붙는 저장량은 몇 GB입니까?`,
      en: `In a bucket with versioning, a report of ${reportGb} GB was written to the same key once a day for ${days} days. There are no rules. How many GB are charged?`,
    },
    unit: { ko: "GB", en: "GB" },
    answer: keptGb,
    tolerance: 0.1,
    misses: [
      { value: reportGb, why: { ko: "보이는 것은 하나지만 옛 버전이 모두 남아 있습니다.", en: "One is in view, but all old versions are kept." } },
      { value: reportGb * 2, why: { ko: "바로 앞의 버전만이 아니라 모든 버전이 남습니다.", en: "Every version is kept, not only the one before." } },
    ],
    explain: {
      ko: `버전은 바뀐 부분만이 아니라 객체 전체입니다. ${reportGb} × ${days} = ${keptGb} GB입니다. 이전 버전을 지우는 규칙과 함께 켭니다.`,
      en: `A version is the whole object, not a difference: ${reportGb} × ${days} = ${keptGb} GB. Switch versioning on together with a rule for noncurrent versions.`,
    },
  },
  {
    id: "s3-objects.suspended",
    kind: "several-choices",
    section: "versioning",
    facts: ["s3.versioning"],
    concepts: ["s3-versioning"],
    ask: { ko: "켜 두었던 버전 관리를 일시 중지했습니다. 맞는 말을 모두 고르세요.", en: "Versioning was on and has been suspended. What is true?" },
    choices: [
      {
        id: "stay", right: true, text: { ko: "그동안 쌓인 버전은 그대로 남는다", en: "The versions made so far stay" },
        why: { ko: "지우려면 규칙이나 삭제가 필요합니다.", en: "They go only by a rule or a delete." },
      },
      {
        id: "never-off", right: true, text: { ko: "한 번도 켜지 않은 상태로는 되돌릴 수 없다", en: "The bucket cannot become as if versioning was never on" },
        why: { ko: "켜짐과 일시 중지 사이만 오갑니다.", en: "It goes between enabled and suspended only." },
      },
      {
        id: "bill", right: true, text: { ko: "남은 버전의 요금은 계속 나온다", en: "The versions kept go on costing money" },
        why: { ko: "저장된 만큼 냅니다.", en: "What is stored is charged." },
      },
      {
        id: "purge", right: false, text: { ko: "이전 버전은 하루 안에 정리된다", en: "Old versions are cleared within a day" },
        why: { ko: "일시 중지는 아무것도 지우지 않습니다.", en: "Suspending deletes nothing." },
      },
      {
        id: "readonly", right: false, text: { ko: "버킷이 읽기 전용이 된다", en: "The bucket becomes read-only" },
        why: { ko: "쓰기는 계속됩니다. 새로 덮어쓴 것의 옛 내용이 남지 않을 뿐입니다.", en: "Writing goes on; only new overwrites are no longer kept." },
      },
    ],
    explain: {
      ko: "일시 중지는 앞으로 새 버전을 쌓지 않겠다는 뜻입니다. 이미 쌓인 버전과 그 요금은 남습니다.",
      en: "Suspending means no further versions are kept. Those already there stay, with their cost.",
    },
  },
  {
    id: "s3-objects.who-gets-in",
    kind: "rows",
    section: "who-may-read",
    facts: ["s3.private", "s3.presigned", "iam.role"],
    concepts: ["bucket-policy", "presigned-url", "bucket", "iam-role"],
    ask: { ko: "비공개 버킷을 나누는 알맞은 방법을 고르세요.", en: "Choose the right way to share from a private bucket." },
    columns: [
      { id: "role", text: { ko: "IAM 역할의 정책", en: "Policy on an IAM role" } },
      { id: "both", text: { ko: "IAM 정책 + 버킷 정책", en: "IAM + bucket policy" } },
      { id: "url", text: { ko: "미리 서명된 URL", en: "Presigned URL" } },
      { id: "front", text: { ko: "CloudFront(OAC)", en: "CloudFront (OAC)" } },
    ],
    rows: [
      {
        id: "server", right: "role", text: { ko: "같은 계정의 EC2에서 도는 프로그램", en: "A program on EC2 in the same account" },
        why: { ko: "인스턴스 프로파일의 역할에 권한을 주면 됩니다. 키를 적어 두지 않습니다.", en: "Give the rights to the role of its instance profile; no keys are written down." },
      },
      {
        id: "partner", right: "both", text: { ko: "협력사 AWS 계정의 데이터 분석 역할", en: "An analytics role in a partner's AWS account" },
        why: { ko: "계정을 넘을 때는 양쪽이 모두 허용해야 합니다.", en: "Across accounts both sides must allow." },
      },
      {
        id: "member", right: "url", text: { ko: "로그인한 회원의 브라우저. 파일 하나를 10분 동안", en: "The browser of a logged-in member: one file, ten minutes" },
        why: { ko: "AWS 계정이 없는 사람에게 잠시 한 객체를 건넵니다.", en: "It hands one object to a person without an AWS account, for a while." },
      },
      {
        id: "public", right: "front", text: { ko: "회사 홈페이지를 보는 모든 방문자", en: "Every visitor of the company's web site" },
        why: { ko: "버킷은 닫아 둔 채 HTTPS와 캐시를 얻습니다.", en: "The bucket stays closed, and you get HTTPS and a cache." },
      },
    ],
    explain: {
      ko: "계정이 있으면 정책, 없는 한 사람에게는 서명한 주소, 모두에게는 CloudFront입니다. 버킷을 공개할 일은 거의 없습니다.",
      en: "Policies for those with an account, a signed address for one without, CloudFront for all. A bucket hardly ever needs to be public.",
    },
  },
  {
    id: "s3-objects.blocked-policy",
    kind: "one-choice",
    section: "who-may-read",
    facts: ["s3.private"],
    concepts: ["block-public-access", "bucket-policy", "bucket"],
    ask: {
      ko: "새 버킷에 누구나 읽게 하는 버킷 정책을 붙이려니 거절되거나, 붙어도 익명 요청이 403을 받습니다. 왜 그렇습니까?",
      en: "On a new bucket, a bucket policy that lets anyone read is refused, or anonymous requests still get 403. Why?",
    },
    choices: [
      {
        id: "bpa", right: true, text: { ko: "퍼블릭 액세스 차단이 기본으로 켜져 있어 공개 정책을 막는다", en: "Block Public Access is on by default and stops public policies" },
        why: { ko: "정책이나 ACL보다 위에서 막습니다.", en: "It stands above policies and ACLs." },
      },
      {
        id: "acl", right: false, text: { ko: "객체마다 ACL로 읽기를 허용하지 않았기 때문이다", en: "Reading was not allowed by an ACL on each object" },
        why: { ko: "ACL은 기본으로 꺼져 있고, 켜도 공개는 똑같이 막힙니다.", en: "ACLs are off by default, and public ones would be blocked as well." },
      },
      {
        id: "delay", right: false, text: { ko: "새 버킷의 정책은 하루가 지나야 적용되기 때문이다", en: "Policies of a new bucket take a day to apply" },
        why: { ko: "그런 기다림은 없습니다.", en: "There is no such wait." },
      },
      {
        id: "encrypted", right: false, text: { ko: "객체가 기본으로 암호화되어 익명으로는 풀 수 없기 때문이다", en: "Objects are encrypted by default and cannot be read anonymously" },
        why: { ko: "SSE-S3는 읽을 권한이 있으면 저절로 풀립니다.", en: "SSE-S3 is decrypted for anyone who may read." },
      },
    ],
    explain: {
      ko: "퍼블릭 액세스 차단은 공개하려는 모든 설정보다 먼저입니다. 정말 공개할 것이라면 CloudFront를 앞에 두는 길을 먼저 생각합니다.",
      en: "Block Public Access comes before anything that would open the bucket. If content is to be public, think of CloudFront first.",
    },
  },
  {
    id: "s3-objects.cross-account",
    kind: "one-choice",
    section: "who-may-read",
    facts: ["s3.private"],
    concepts: ["bucket-policy", "iam-role"],
    ask: {
      ko: "버킷 정책에 협력사 계정의 역할을 적고 GetObject를 허용했습니다. 그런데 그 역할은 여전히 거절됩니다. 가장 그럴듯한 까닭은 무엇입니까?",
      en: "The bucket policy names a role in a partner's account and allows GetObject, yet the role is refused. What is the likely reason?",
    },
    choices: [
      {
        id: "own-side", right: true, text: { ko: "그 계정에서 역할의 IAM 정책이 허용하지 않았다", en: "In its own account, the role's IAM policy does not allow it" },
        why: { ko: "계정을 넘는 요청은 두 계정이 모두 허용해야 합니다.", en: "A request across accounts has to be allowed in both." },
      },
      {
        id: "acl", right: false, text: { ko: "협력사 계정의 정식 ID를 ACL에 더하지 않았다", en: "The partner's canonical ID was not added to the ACL" },
        why: { ko: "ACL을 쓰지 않고 정책만으로 됩니다.", en: "Policies suffice; ACLs are not needed." },
      },
      {
        id: "bpa", right: false, text: { ko: "퍼블릭 액세스 차단이 다른 계정을 막았다", en: "Block Public Access stopped the other account" },
        why: { ko: "정해진 계정에 주는 권한은 공개가 아닙니다.", en: "A right given to a named account is not public." },
      },
      {
        id: "region", right: false, text: { ko: "역할이 버킷과 같은 리전에 있지 않다", en: "The role is not in the Region of the bucket" },
        why: { ko: "IAM 역할은 리전에 속하지 않습니다.", en: "IAM roles do not belong to a Region." },
      },
    ],
    explain: {
      ko: "같은 계정이면 한쪽의 허용으로 되지만, 다른 계정이면 요청하는 쪽과 버킷 쪽이 모두 허용해야 합니다.",
      en: "Within an account one allow is enough; across accounts the caller's side and the bucket's side must both allow.",
    },
  },
  {
    id: "s3-objects.url-flow",
    kind: "order",
    section: "who-may-read",
    facts: ["s3.presigned"],
    concepts: ["presigned-url", "object-key", "block-public-access"],
    ask: { ko: "비공개 동영상을 회원에게 미리 서명된 URL로 건넵니다. 차례대로 놓으세요.", en: "A private video goes to a member by presigned URL. Put the steps in order." },
    steps: [
      {
        id: "login", text: { ko: "회원이 서버에 동영상을 달라고 요청한다", en: "The member asks the server for the video" },
        why: { ko: "누구인지 확인할 수 있는 것은 내 서버입니다.", en: "Only your server can tell who this is." },
      },
      {
        id: "check", text: { ko: "서버가 받을 자격이 있는지 확인한다", en: "The server checks that the member may have it" },
        why: { ko: "S3는 회원을 모릅니다. 자격은 여기서 가립니다.", en: "S3 does not know your members, so this is the place." },
      },
      {
        id: "sign", text: { ko: "서버가 자기 자격 증명으로 읽기 요청에 서명해 주소를 만든다", en: "The server signs a read request with its credentials, making a URL" },
        why: { ko: "주소에는 서명한 쪽의 권한과 기한이 담깁니다.", en: "The URL carries the signer's rights and an expiry." },
      },
      {
        id: "fetch", text: { ko: "브라우저가 그 주소로 S3에 요청한다", en: "The browser sends that URL to S3" },
        why: { ko: "큰 파일이 서버를 거치지 않습니다.", en: "The large file does not pass your server." },
      },
      {
        id: "verify", text: { ko: "S3가 서명과 기한을 확인하고 객체를 보낸다", en: "S3 checks signature and expiry and sends the object" },
        why: { ko: "서명한 쪽에 권한이 있을 때만 보냅니다.", en: "It sends only what the signer may read." },
      },
    ],
    explain: {
      ko: "자격은 내 서버가, 서명과 기한은 S3가 확인합니다. 버킷은 내내 닫혀 있습니다.",
      en: "Your server checks the member; S3 checks signature and expiry. The bucket stays closed all the time.",
    },
  },
  {
    id: "s3-objects.url-died-early",
    kind: "one-choice",
    section: "who-may-read",
    facts: ["s3.presigned"],
    concepts: ["presigned-url", "iam-role"],
    ask: {
      ko: `EC2의 역할로 기한이 ${longest.say.ko}인 미리 서명된 URL을 만들었는데 몇 시간 만에 만료되었습니다. 왜 그렇습니까?`,
      en: `With the role of an EC2 instance you made a presigned URL for ${longest.say.en}. It expired after a few hours. Why?`,
    },
    choices: [
      {
        id: "temporary", right: true, text: { ko: "서명에 쓴 임시 자격 증명이 만료되었다", en: "The credentials that signed it expired" },
        why: { ko: "주소는 서명한 자격 증명보다 오래가지 못합니다.", en: "A URL never outlives the credentials that signed it." },
      },
      {
        id: "used", right: false, text: { ko: "한 번 쓴 주소는 더 이상 쓸 수 없다", en: "Each presigned URL works only once, then ends" },
        why: { ko: "기한 안에서는 몇 번이든 쓸 수 있습니다.", en: "Within its time it works any number of times." },
      },
      {
        id: "console", right: false, text: { ko: "미리 서명된 URL의 한도가 12시간이다", en: "Presigned URLs are limited to 12 hours" },
        why: { ko: "12시간은 콘솔에서 만들 때의 한도입니다.", en: "That is the limit of URLs made in the console." },
      },
      {
        id: "ip", right: false, text: { ko: "주소를 만든 서버의 IP가 바뀌었다", en: "The IP address of the server changed" },
        why: { ko: "정책에 조건을 걸지 않았다면 IP는 상관없습니다.", en: "Without such a condition in a policy, addresses do not matter." },
      },
    ],
    explain: {
      ko: "역할로 서명한 주소는 역할의 세션과 함께 끝납니다. 오래가는 주소가 필요하면 요청할 때마다 새로 만들어 줍니다.",
      en: "A URL signed by a role ends with the role's session. If it must work for long, make a fresh one for each request.",
    },
  },
  {
    id: "s3-objects.https-site",
    kind: "one-choice",
    section: "static-site",
    facts: ["s3.website", "s3.private"],
    concepts: ["block-public-access", "bucket", "cloudfront"],
    ask: {
      ko: "버킷을 공개하지 않고, 우리 도메인에서 HTTPS로 정적 사이트를 열려고 합니다. 무엇이 알맞습니까?",
      en: "A static site is to be served over HTTPS on your own domain, without making the bucket public. What fits?",
    },
    choices: [
      {
        id: "oac", right: true, text: { ko: "OAC를 켠 CloudFront를 버킷 앞에 둔다", en: "CloudFront with OAC in front of the bucket" },
        why: { ko: "버킷은 CloudFront에만 열리고 방문자는 HTTPS로 옵니다.", en: "The bucket opens to CloudFront only, and visitors come over HTTPS." },
      },
      {
        id: "endpoint", right: false, text: { ko: "S3 웹 사이트 엔드포인트를 켜고 도메인을 그리로 돌린다", en: "Switch on the website endpoint and point the domain at it" },
        why: { ko: "HTTPS를 쓰지 못하고 객체가 공개되어야 합니다.", en: "It has no HTTPS and needs public objects." },
      },
      {
        id: "presigned", right: false, text: { ko: "페이지마다 미리 서명된 URL을 만들어 링크한다", en: "Link every page by a presigned URL" },
        why: { ko: "주소가 만료되어 누구나 보는 사이트에 맞지 않습니다.", en: "They expire, which does not suit a site for everybody." },
      },
      {
        id: "ec2", right: false, text: { ko: "EC2에서 파일을 읽어 하나씩 넘겨준다", en: "Read the files on EC2 and pass each one on" },
        why: { ko: "되기는 하지만 서버를 돌리고 관리할 까닭이 없습니다.", en: "It works, but there is no reason to run and look after a server." },
      },
    ],
    explain: {
      ko: "S3 웹 사이트 엔드포인트는 HTTP만 되고 공개가 필요합니다. 지금의 방법은 CloudFront와 오리진 액세스 제어, 또는 Amplify Hosting입니다.",
      en: "The website endpoint is HTTP only and public. Today's way is CloudFront with origin access control, or Amplify Hosting.",
    },
  },
  {
    id: "s3-objects.which-guard",
    kind: "rows",
    section: "copies-locks-events",
    facts: ["s3.versioning", "s3.durability"],
    concepts: ["s3-versioning", "s3", "bucket"],
    ask: { ko: "위험에 맞는 대비를 고르세요.", en: "Choose the guard against each risk." },
    columns: [
      { id: "versioning", text: { ko: "버전 관리", en: "Versioning" } },
      { id: "lock", text: { ko: "객체 잠금", en: "Object Lock" } },
      { id: "replication", text: { ko: "복제", en: "Replication" } },
    ],
    rows: [
      {
        id: "slip", right: "versioning", text: { ko: "직원이 파일을 실수로 덮어쓴다", en: "An employee overwrites a file by mistake" },
        why: { ko: "옛 내용이 버전으로 남아 되돌릴 수 있습니다. 복제는 덮어쓴 것까지 옮깁니다.", en: "The old content stays as a version. Replication would copy the overwrite." },
      },
      {
        id: "malice", right: "lock", text: { ko: "관리자 권한을 빼앗은 공격자가 백업을 영구히 지우려 한다", en: "An attacker with administrator rights tries to delete backups for good" },
        why: { ko: "규정 준수 모드의 잠금은 기간 안에는 누구도 풀지 못합니다.", en: "A lock in compliance mode cannot be lifted by anyone before its time." },
      },
      {
        id: "region", right: "replication", text: { ko: "리전 하나가 통째로 멈춘다", en: "A whole Region stops" },
        why: { ko: "버킷은 리전에 속하므로 다른 리전에 사본이 있어야 합니다.", en: "A bucket belongs to its Region, so a copy must be in another." },
      },
    ],
    explain: {
      ko: "실수, 고의, 리전 장애는 서로 다른 위험입니다. 하나의 기능이 셋을 모두 막아 주지 않습니다.",
      en: "Slips, malice and the loss of a Region are different risks. No single feature guards against all three.",
    },
  },
  {
    id: "s3-objects.old-objects-not-copied",
    kind: "one-choice",
    section: "copies-locks-events",
    facts: ["s3.versioning"],
    concepts: ["s3", "bucket", "s3-versioning"],
    ask: {
      ko: "쓰던 버킷에 다른 리전으로 가는 복제를 켰습니다. 새로 올린 객체는 복제되는데 작년 것은 오지 않습니다. 어떻게 합니까?",
      en: "Replication to another Region was switched on for a bucket in use. New objects arrive, last year's do not. What do you do?",
    },
    choices: [
      {
        id: "batch", right: true, text: { ko: "이미 있던 객체를 배치 복제로 옮긴다", en: "Copy the existing objects by batch replication" },
        why: { ko: "복제는 켠 뒤에 쓰인 객체부터 적용됩니다.", en: "Replication applies to objects written after it was switched on." },
      },
      {
        id: "wait", right: false, text: { ko: "오래된 것일수록 늦게 오므로 며칠 기다린다", en: "Wait some days, as old objects come last" },
        why: { ko: "기다려도 오지 않습니다.", en: "They will not come." },
      },
      {
        id: "versioning", right: false, text: { ko: "원본 버킷의 버전 관리를 일시 중지한다", en: "Suspend versioning on the source bucket" },
        why: { ko: "복제에는 양쪽의 버전 관리가 필요합니다. 새 객체까지 멈춥니다.", en: "Replication needs versioning on both sides; that would stop new objects, too." },
      },
      {
        id: "lifecycle", right: false, text: { ko: "수명 주기 규칙으로 다른 리전에 옮긴다", en: "Move them to the other Region by a lifecycle rule" },
        why: { ko: "수명 주기는 같은 버킷 안에서 클래스를 바꿉니다.", en: "Lifecycle changes the class within one bucket." },
      },
    ],
    explain: {
      ko: "실시간 복제는 켠 뒤의 객체부터입니다. 이미 있던 것은 배치 복제로 한 번 옮깁니다.",
      en: "Live replication begins with new objects. Bring over the existing ones once, by batch replication.",
    },
  },
  {
    id: "s3-objects.far-uploads",
    kind: "one-choice",
    section: "copies-locks-events",
    facts: ["s3.multipart"],
    concepts: ["s3", "multipart-upload"],
    ask: {
      ko: "세계 곳곳의 지사가 서울 리전의 버킷에 큰 파일을 올리는데 멀수록 느립니다. 버킷은 하나로 둔 채 가장 손쉽게 빠르게 하려면 어떻게 합니까?",
      en: "Offices all over the world upload large files to one bucket in Seoul, and the farther the slower. What is the simplest way to speed it up and keep one bucket?",
    },
    choices: [
      {
        id: "replicate", right: false, text: { ko: "지사마다 버킷을 두고 서울로 복제한다", en: "A bucket near each office, replicated to Seoul" },
        why: { ko: "빨라질 수는 있지만 버킷과 규칙이 지사만큼 늘어납니다.", en: "It may be quick, but takes as many buckets and rules as offices." },
      },
      {
        id: "accelerate", right: true, text: { ko: "Transfer Acceleration을 켜고 그 주소로 올린다", en: "Transfer Acceleration, uploading to its address" },
        why: { ko: "가까운 엣지 로케이션에서 AWS의 네트워크로 들어옵니다.", en: "Uploads enter AWS's network at a nearby edge location." },
      },
      {
        id: "class", right: false, text: { ko: "버킷의 객체를 Intelligent-Tiering에 둔다", en: "Intelligent-Tiering as the class of its objects" },
        why: { ko: "스토리지 클래스는 올리는 속도를 바꾸지 않습니다.", en: "The storage class does not change the speed of uploads." },
      },
      {
        id: "prefix", right: false, text: { ko: "지사마다 다른 접두사를 써서 올린다", en: "A prefix of its own for every office" },
        why: { ko: "접두사는 초당 요청 수를 늘릴 뿐 먼 길은 그대로입니다.", en: "Prefixes raise requests per second; the way is as long as before." },
      },
    ],
    explain: {
      ko: "멀티파트 업로드와 함께 쓰면 먼 곳에서도 파트를 나란히 올립니다. GB마다 요금이 더 붙습니다.",
      en: "Together with multipart upload, parts go up side by side even from afar. It costs extra per GB.",
    },
  },
];
