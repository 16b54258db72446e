import type { Question } from "@/engine/quiz/question";
import { objectStorage } from "../../facts/object-storage";

const instant = objectStorage["s3.class.gir"];
const deep = objectStorage["s3.class.gda"];
const leastSize = objectStorage["s3.class.ia.size"];
const metadata = objectStorage["s3.class.archive-metadata"];

const keptDays = 30;
const unusedDays = deep.value - keptDays;

const thumbnailKb = 8;
const times = leastSize.value / thumbnailKb;

const recordKb = 20;
const recordTotalKb = recordKb + metadata.value;

export const questions: readonly Question[] = [
  {
    id: "s3-classes-and-lifecycle.early-delete",
    kind: "number",
    section: "minimums",
    facts: ["s3.class.gda"],
    concepts: ["minimum-duration", "storage-class"],
    ask: {
      ko: `객체를 Glacier Deep Archive에 넣고 ${keptDays}일 뒤에 지웠습니다. 최소 기간이 ${deep.say.ko}이라면, 두지도 않고 요금을 더 내는 날은 며칠입니까?`,
      en: `An object was put into Glacier Deep Archive and deleted after ${keptDays} days. With a minimum of ${deep.say.en}, for how many days do you pay without keeping it?`,
    },
    unit: { ko: "일", en: "days" },
    answer: unusedDays,
    tolerance: 0.5,
    misses: [
      { value: 0, why: { ko: "일찍 지워도 최소 기간만큼 냅니다.", en: "Deleting early does not spare you the minimum." } },
      { value: instant.value - keptDays, why: { ko: "그것은 Glacier Instant Retrieval의 최소 기간입니다.", en: "That uses the minimum of Glacier Instant Retrieval." } },
    ],
    explain: {
      ko: `${deep.value} − ${keptDays} = ${unusedDays}일입니다. 곧 지울 것은 단가가 높아도 Standard가 쌀 수 있습니다.`,
      en: `${deep.value} − ${keptDays} = ${unusedDays} days. What goes soon may be cheaper in Standard, at a higher price per GB.`,
    },
  },
  {
    id: "s3-classes-and-lifecycle.small-in-ia",
    kind: "number",
    section: "minimums",
    facts: ["s3.class.ia.size"],
    concepts: ["storage-class", "minimum-duration"],
    ask: {
      ko: `${thumbnailKb} KB짜리 섬네일을 Standard-IA에 직접 올렸습니다. 최소 크기가 ${leastSize.say.ko}라면 저장 요금은 실제 크기의 몇 배로 셉니까?`,
      en: `Thumbnails of ${thumbnailKb} KB are uploaded straight to Standard-IA. With a minimum size of ${leastSize.say.en}, how many times their real size is charged?`,
    },
    unit: { ko: "배", en: "times" },
    answer: times,
    tolerance: 0.1,
    misses: [{ value: 1, why: { ko: "IA는 작은 객체의 크기를 올려서 셉니다.", en: "IA rounds small objects up." } }],
    explain: {
      ko: `${leastSize.value} ÷ ${thumbnailKb} = ${times}배입니다. 단가가 절반쯤이어도 훨씬 비쌉니다.`,
      en: `${leastSize.value} ÷ ${thumbnailKb} = ${times} times. Even at half the price per GB that is far dearer.`,
    },
  },
  {
    id: "s3-classes-and-lifecycle.metadata-weight",
    kind: "number",
    section: "minimums",
    facts: ["s3.class.archive-metadata"],
    concepts: ["storage-class", "archive-retrieval"],
    ask: {
      ko: `${recordKb} KB짜리 기록 하나를 Glacier Flexible Retrieval에 둡니다. 객체마다 더해지는 ${metadata.say.ko}까지 모두 몇 KB의 요금을 냅니까?`,
      en: `A record of ${recordKb} KB is kept in Glacier Flexible Retrieval. With the ${metadata.say.en} added to each object, how many KB are charged?`,
    },
    unit: { ko: "KB", en: "KB" },
    answer: recordTotalKb,
    tolerance: 0.5,
    misses: [
      { value: recordKb, why: { ko: "보관 클래스는 객체마다 메타데이터를 더해서 셉니다.", en: "The archive classes add metadata to each object." } },
      { value: leastSize.value, why: { ko: "크기를 올려 세는 것은 IA와 Instant Retrieval입니다.", en: "Rounding up is what IA and Instant Retrieval do." } },
    ],
    explain: {
      ko: `${recordKb} + ${metadata.value} = ${recordTotalKb} KB입니다. 작은 객체는 하나로 묶어서 보관합니다.`,
      en: `${recordKb} + ${metadata.value} = ${recordTotalKb} KB. Bundle small objects before you archive them.`,
    },
  },
  {
    id: "s3-classes-and-lifecycle.bill-went-up",
    kind: "several-choices",
    section: "minimums",
    facts: ["s3.class.gda", "s3.class.archive-metadata", "s3.restore.deep.standard"],
    concepts: ["minimum-duration", "storage-class", "archive-retrieval"],
    ask: {
      ko: "한 주만 두는 작은 로그 수백만 개를 만들자마자 Deep Archive에 넣었더니 요금이 늘었습니다. 까닭을 모두 고르세요.",
      en: "Millions of small logs, kept for a week, went into Deep Archive as soon as they were made, and the bill rose. Which are reasons?",
    },
    choices: [
      {
        id: "duration", right: true, text: { ko: "일주일 만에 지워도 최소 기간만큼 낸다", en: "Deleted after a week, they are charged for the minimum" },
        why: { ko: "180일분을 냅니다.", en: "That is 180 days." },
      },
      {
        id: "metadata", right: true, text: { ko: "객체마다 메타데이터의 요금이 더해진다", en: "Metadata is charged on top of each object" },
        why: { ko: "작은 객체에는 내용보다 메타데이터가 더 큽니다.", en: "For small objects it is larger than the content." },
      },
      {
        id: "requests", right: true, text: { ko: "수백만 번의 요청에 값이 붙는다", en: "Millions of requests have a price" },
        why: { ko: "넣고 옮기는 요청은 객체의 수만큼 붙습니다.", en: "Putting and moving are charged for each object." },
      },
      {
        id: "durability", right: false, text: { ko: "내구성이 더 높은 클래스라서 단가가 높다", en: "It is dearer because its durability is higher" },
        why: { ko: "내구성은 같고 단가는 가장 낮습니다.", en: "Durability is the same, and its price per GB the lowest." },
      },
      {
        id: "zones", right: false, text: { ko: "가용 영역을 넘는 전송 요금이 붙는다", en: "Transfer between zones is charged" },
        why: { ko: "S3 안에서 여러 영역에 두는 데에는 따로 내지 않습니다.", en: "Keeping data in several zones costs nothing extra inside S3." },
      },
    ],
    explain: {
      ko: "차가운 클래스는 오래 둘 큰 객체를 위한 것입니다. 짧게 둘 작은 객체는 최소 기간, 메타데이터, 요청 때문에 더 비쌉니다.",
      en: "Cold classes are for large objects kept long. Small ones kept briefly cost more, by minimum, metadata and requests.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.class-for-data",
    kind: "rows",
    section: "classes",
    facts: ["s3.class.onezone", "s3.class.int", "s3.class.gda", "s3.class.gir"],
    concepts: ["storage-class", "intelligent-tiering", "archive-retrieval"],
    ask: { ko: "알맞은 스토리지 클래스를 고르세요.", en: "Choose the storage class that fits." },
    columns: [
      { id: "onezone", text: { ko: "One Zone-IA", en: "One Zone-IA" } },
      { id: "int", text: { ko: "Intelligent-Tiering", en: "Intelligent-Tiering" } },
      { id: "instant", text: { ko: "Glacier Instant", en: "Glacier Instant" } },
      { id: "deep", text: { ko: "Deep Archive", en: "Deep Archive" } },
    ],
    rows: [
      {
        id: "derived", right: "onezone", text: { ko: "원본에서 다시 만들 수 있고 가끔 읽는 변환본", en: "Converted copies, seldom read, that can be made again" },
        why: { ko: "영역을 잃어도 다시 만들면 됩니다.", en: "If the zone is lost, make them again." },
      },
      {
        id: "unknown", right: "int", text: { ko: "언제 다시 읽힐지 알 수 없는 데이터 레이크", en: "A data lake nobody can predict the use of" },
        why: { ko: "객체마다 지켜보고 알아서 옮깁니다.", en: "It watches each object and moves it." },
      },
      {
        id: "scans", right: "instant", text: { ko: "한 해에 두어 번 보지만 열면 바로 떠야 하는 의료 영상", en: "Medical images seen once or twice a year, but at once" },
        why: { ko: "두는 값은 낮고 밀리초에 읽힙니다.", en: "Cheap to keep, and read in milliseconds." },
      },
      {
        id: "law", right: "deep", text: { ko: "법에 따라 칠 년을 두지만 열 일이 거의 없는 장부", en: "Ledgers kept seven years by law and hardly ever opened" },
        why: { ko: "반나절을 기다려도 됩니다.", en: "Half a day's wait is fine." },
      },
    ],
    explain: {
      ko: "얼마나 오래 두는가, 얼마나 자주 읽는가, 얼마나 기다릴 수 있는가, 다시 만들 수 있는가를 묻습니다.",
      en: "Ask how long, how often, how fast, and whether it can be made again.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.onezone-risk",
    kind: "one-choice",
    section: "classes",
    facts: ["s3.class.onezone", "s3.durability"],
    concepts: ["storage-class", "availability-zone"],
    ask: {
      ko: "One Zone-IA도 내구성이 9가 열하나라고 해서 하나뿐인 원본 사진을 두었습니다. 무엇이 잘못되었습니까?",
      en: "One Zone-IA is designed for eleven nines as well, so the only originals of photos were put there. What is wrong?",
    },
    choices: [
      {
        id: "zone", right: true, text: { ko: "그 내구성은 영역이 무사할 때의 값이라, 영역을 잃으면 함께 잃을 수 있다", en: "That holds while the zone stands; losing the zone may lose the photos" },
        why: { ko: "데이터가 영역 하나에만 있습니다.", en: "The data is in a single zone." },
      },
      {
        id: "lower", right: false, text: { ko: "실제 설계 내구성이 99.5%라서 해마다 이백에 하나를 잃는다", en: "Its durability is really 99.5%, so one in two hundred is lost each year" },
        why: { ko: "99.5%는 설계 가용성입니다. 내구성과 다릅니다.", en: "99.5% is its availability, not its durability." },
      },
      {
        id: "expire", right: false, text: { ko: "30일이 지나면 객체가 저절로 만료되어 사라진다", en: "After 30 days objects expire by themselves and are gone" },
        why: { ko: "30일은 요금의 하한일 뿐입니다.", en: "The 30 days are only a minimum charge." },
      },
      {
        id: "slow", right: false, text: { ko: "읽을 때마다 복원을 기다려야 해서 사진에는 맞지 않는다", en: "Each read needs a restore, which does not suit photos" },
        why: { ko: "One Zone-IA는 바로 읽힙니다.", en: "One Zone-IA is read at once." },
      },
    ],
    explain: {
      ko: "단일 영역 클래스의 내구성은 그 영역 안의 이야기입니다. 다시 만들 수 있는 것만 둡니다.",
      en: "The durability of a single-zone class is that of its zone. Keep there what can be made again.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.tiering-watch",
    kind: "several-choices",
    section: "intelligent-tiering",
    facts: ["s3.class.int", "s3.class.int.small", "s3.class.int.infrequent"],
    concepts: ["intelligent-tiering"],
    ask: { ko: "Intelligent-Tiering에 맞는 말을 모두 고르세요.", en: "What is true of Intelligent-Tiering?" },
    choices: [
      {
        id: "back", right: true, text: { ko: "읽으면 자주 읽는 계층으로 돌아온다", en: "Read, an object comes back to the frequent tier" },
        why: { ko: "수명 주기 규칙과 달리 위로도 움직입니다.", en: "Unlike lifecycle rules, it moves up as well." },
      },
      {
        id: "fee", right: true, text: { ko: "객체마다 지켜보는 값을 조금 낸다", en: "There is a small price per object for watching" },
        why: { ko: "그 대신 꺼내는 요금이 없습니다.", en: "In return nothing is charged for getting data out." },
      },
      {
        id: "small", right: true, text: { ko: "아주 작은 객체는 지켜보지 않는다", en: "Very small objects are not watched" },
        why: { ko: "128 KB보다 작으면 늘 자주 읽는 계층에 있습니다.", en: "Below 128 KB they stay in the frequent tier." },
      },
      {
        id: "restore", right: false, text: { ko: "기본 설정으로도 석 달 뒤에는 복원해야 읽힌다", en: "By default objects need a restore after three months" },
        why: { ko: "복원이 필요한 깊은 계층은 켜야만 씁니다.", en: "The tiers that need a restore are used only if switched on." },
      },
      {
        id: "bucket", right: false, text: { ko: "버킷 전체가 한 계층에서 함께 움직인다", en: "The whole bucket moves between tiers together" },
        why: { ko: "객체마다 따로 움직입니다.", en: "Each object moves on its own." },
      },
    ],
    explain: {
      ko: "객체마다 지켜보며 위아래로 옮기는 클래스입니다. 깊은 보관 계층은 켜지 않으면 쓰지 않습니다.",
      en: "It watches each object and moves it up and down. The deep tiers are used only if switched on.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.tiering-or-rule",
    kind: "one-choice",
    section: "intelligent-tiering",
    facts: ["s3.class.int", "s3.class.ia.days"],
    concepts: ["intelligent-tiering", "lifecycle-rule"],
    ask: {
      ko: "만든 지 한 달까지는 자주 읽고 그 뒤로는 결코 읽지 않으며 한 해 뒤에 지우는, 크기가 큰 로그가 있습니다. 가장 싼 길은 무엇입니까?",
      en: "Large log files are read often for a month, then not at all, and deleted after a year. What is cheapest?",
    },
    choices: [
      {
        id: "rule", right: true, text: { ko: "한 달 뒤 보관 클래스로 내리는 수명 주기 규칙", en: "A lifecycle rule to an archive class after a month" },
        why: { ko: "쓰임을 아니 지켜보는 값을 낼 까닭이 없고, 최소 기간도 넘깁니다.", en: "The pattern is known, so there is nothing to watch, and the minimum is exceeded." },
      },
      {
        id: "int", right: false, text: { ko: "처음부터 Intelligent-Tiering에 두고 맡기기", en: "Intelligent-Tiering from the first day" },
        why: { ko: "편하지만 지켜보는 값을 내고, 기본 계층은 보관 클래스보다 비쌉니다.", en: "Convenient, but watching has a price and its default tiers are dearer than the archive." },
      },
      {
        id: "deep-now", right: false, text: { ko: "만들자마자 Deep Archive에 넣기", en: "Deep Archive as soon as they are made" },
        why: { ko: "첫 달에 자주 읽으니 복원과 기다림이 거듭됩니다.", en: "They are read often in the first month, which means restores and waiting." },
      },
      {
        id: "ia-now", right: false, text: { ko: "처음부터 Standard-IA에 두고 한 해 뒤에 지우기", en: "Standard-IA from the first day, and deletion after a year" },
        why: { ko: "첫 달에 읽을 때마다 꺼내는 요금이 붙습니다.", en: "In the first month every read is charged for." },
      },
    ],
    explain: {
      ko: "쓰임을 알면 규칙이, 모르면 Intelligent-Tiering이 낫습니다.",
      en: "If you know the pattern, write a rule; if not, take Intelligent-Tiering.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.retrieval-time",
    kind: "one-choice",
    section: "restoring",
    facts: ["s3.restore.flexible.expedited", "s3.restore.flexible.standard", "s3.restore.deep.standard"],
    concepts: ["archive-retrieval", "storage-class"],
    ask: {
      ko: "두기는 되도록 싸게 하되, 드물게 필요할 때 한 시간 안에 읽어야 합니다. 한 해에 몇 번, 파일 하나씩입니다. 맞는 것은 무엇입니까?",
      en: "Keeping should be cheap, but when needed, a few times a year and one file at a time, it must be readable within an hour. What fits?",
    },
    choices: [
      {
        id: "expedited", right: true, text: { ko: "Flexible Retrieval에 두고 Expedited로 복원한다", en: "Flexible Retrieval with expedited restores" },
        why: { ko: "몇 분이면 복원됩니다. 한 해 몇 번이라면 그 요금도 작습니다.", en: "It takes minutes, and a few times a year the price is small." },
      },
      {
        id: "deep", right: false, text: { ko: "Deep Archive에 두고 Standard로 복원한다", en: "Deep Archive with standard restores" },
        why: { ko: "열두 시간까지 걸립니다.", en: "That takes up to twelve hours." },
      },
      {
        id: "bulk", right: false, text: { ko: "Glacier Flexible Retrieval에 두고 가장 싼 Bulk로 복원한다", en: "Glacier Flexible Retrieval with bulk restores, the cheapest" },
        why: { ko: "가장 싸지만 다섯 시간 넘게 걸립니다.", en: "Cheapest, but takes five hours and more." },
      },
      {
        id: "deep-fast", right: false, text: { ko: "Deep Archive에 두고 Expedited로 복원한다", en: "Deep Archive with expedited restores" },
        why: { ko: "Deep Archive에는 Expedited가 없습니다.", en: "Deep Archive offers no expedited restore." },
      },
    ],
    explain: {
      ko: "기다릴 수 있는 시간이 클래스와 방식을 정합니다. 밀리초가 필요하다면 Glacier Instant Retrieval입니다.",
      en: "The time you can wait decides class and way. If it has to be milliseconds, take Glacier Instant Retrieval.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.bring-back",
    kind: "order",
    section: "restoring",
    facts: ["s3.wf.up"],
    concepts: ["archive-retrieval", "lifecycle-rule", "storage-class"],
    ask: {
      ko: "Deep Archive에 있는 데이터를 다시 날마다 쓰게 되었습니다. Standard로 올리는 차례대로 놓으세요.",
      en: "Data in Deep Archive is needed every day again. Put the steps to Standard in order.",
    },
    steps: [
      {
        id: "rule", text: { ko: "다시 내려보내지 않도록 수명 주기 규칙을 고친다", en: "Change the lifecycle rule so that it does not send them down again" },
        why: { ko: "먼저 고치지 않으면 올려도 다시 내려갑니다.", en: "Otherwise they go down again." },
      },
      {
        id: "request", text: { ko: "며칠 동안 읽을 수 있게 복원을 요청한다", en: "Request a restore for some days" },
        why: { ko: "보관 클래스의 객체는 복원해야 복사할 수 있습니다.", en: "Archived objects must be restored before they can be copied." },
      },
      {
        id: "wait", text: { ko: "복원이 끝나기를 기다린다", en: "Wait until the restore has finished" },
        why: { ko: "방식에 따라 하루나 이틀까지 걸립니다.", en: "It may take a day or two, depending on the way." },
      },
      {
        id: "copy", text: { ko: "복원된 객체를 Standard로 복사한다", en: "Copy the restored objects to Standard" },
        why: { ko: "복원은 잠깐의 사본입니다. 클래스를 바꾸려면 복사합니다.", en: "A restore is a copy for a while; copying changes the class." },
      },
      {
        id: "check", text: { ko: "복원 기간이 끝나기 전에 복사가 다 되었는지 확인한다", en: "Check that all is copied before the restore ends" },
        why: { ko: "기간이 지나면 다시 읽을 수 없습니다.", en: "After that they cannot be read again." },
      },
    ],
    explain: {
      ko: "수명 주기는 위로 올리지 못합니다. 복원과 복사로 올리고, 규칙도 함께 고칩니다.",
      en: "Lifecycle never moves up. Restore, copy, and change the rule as well.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.rejected-rule",
    kind: "several-choices",
    section: "lifecycle",
    facts: ["s3.wf.up", "s3.wf.onezone", "s3.lifecycle.ia-wait", "s3.lifecycle.small"],
    concepts: ["lifecycle-rule", "storage-class"],
    ask: { ko: "수명 주기 규칙으로 할 수 있는 것을 모두 고르세요.", en: "Which of these can a lifecycle rule do?" },
    choices: [
      {
        id: "skip", right: true, text: { ko: "Standard에서 바로 Deep Archive로 옮기기", en: "Move from Standard straight to Deep Archive" },
        why: { ko: "중간을 건너뛰어 내려갈 수 있습니다.", en: "It may skip steps on the way down." },
      },
      {
        id: "flexible", right: true, text: { ko: "One Zone-IA에서 Glacier Flexible Retrieval로 옮기기", en: "Move from One Zone-IA to Glacier Flexible Retrieval" },
        why: { ko: "One Zone-IA에서 갈 수 있는 두 곳 가운데 하나입니다.", en: "One of the two places it may go to." },
      },
      {
        id: "parts", right: true, text: { ko: "끝맺지 않은 멀티파트 업로드를 며칠 뒤 버리기", en: "Drop unfinished multipart uploads after some days" },
        why: { ko: "요금만 나가는 파트를 치워 줍니다.", en: "It clears away parts that only cost money." },
      },
      {
        id: "instant", right: false, text: { ko: "One Zone-IA에서 Glacier Instant Retrieval로 옮기기", en: "Move from One Zone-IA to Glacier Instant Retrieval" },
        why: { ko: "이 길만은 없습니다.", en: "That way does not exist." },
      },
      {
        id: "up", right: false, text: { ko: "Standard-IA에서 Standard로 올리기", en: "Move from Standard-IA up to Standard" },
        why: { ko: "위로는 가지 못하며 Standard는 목적지가 아닙니다.", en: "There is no way up, and Standard is no target." },
      },
    ],
    explain: {
      ko: "폭포처럼 아래로만 흐르고, 중간을 건너뛸 수 있습니다. One Zone-IA에서 Instant Retrieval로 가는 길은 없습니다.",
      en: "It flows down like a waterfall and may skip steps. From One Zone-IA there is no way to Instant Retrieval.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.still-growing",
    kind: "one-choice",
    section: "lifecycle",
    facts: ["s3.wf.expire", "s3.versioning"],
    concepts: ["lifecycle-rule", "s3-versioning"],
    ask: {
      ko: "버전 관리를 켠 버킷에 “만든 지 30일이면 만료” 규칙을 걸었습니다. 목록은 비었는데 저장량이 줄지 않습니다. 무엇을 더해야 합니까?",
      en: "A bucket with versioning has the rule “expire after 30 days”. Its list is empty, yet storage does not shrink. What is missing?",
    },
    choices: [
      {
        id: "noncurrent", right: true, text: { ko: "이전 버전을 기한 뒤에 지우는 규칙", en: "A rule that removes noncurrent versions" },
        why: { ko: "만료는 삭제 마커를 놓았을 뿐이고, 내용은 이전 버전으로 남아 있습니다.", en: "Expiring only put a marker in front; the content stays as a noncurrent version." },
      },
      {
        id: "wait", right: false, text: { ko: "규칙이 반영될 때까지 한 달 더 기다리기", en: "A month more, until the rule takes effect" },
        why: { ko: "이미 반영되어 목록이 비었습니다.", en: "It has taken effect: the list is empty." },
      },
      {
        id: "suspend", right: false, text: { ko: "버전 관리를 일시 중지하기", en: "Suspending versioning" },
        why: { ko: "앞으로의 쓰기만 달라지고 있는 버전은 남습니다.", en: "That changes later writes; existing versions stay." },
      },
      {
        id: "class", right: false, text: { ko: "만료하기 전에 Deep Archive로 옮기기", en: "Moving to Deep Archive before expiring" },
        why: { ko: "싸게 둘 수는 있어도 양이 줄지는 않습니다.", en: "Cheaper to keep, but no less of it." },
      },
    ],
    explain: {
      ko: "버전 관리를 켠 버킷에서 만료는 삭제 마커를 놓습니다. 이전 버전에는 따로 만료 규칙이 필요합니다.",
      en: "In a bucket with versioning expiring puts a delete marker. Noncurrent versions need a rule of their own.",
    },
  },
  {
    id: "s3-classes-and-lifecycle.small-not-moved",
    kind: "one-choice",
    section: "lifecycle",
    facts: ["s3.lifecycle.small", "s3.class.ia.size", "s3.lifecycle.ia-wait"],
    concepts: ["lifecycle-rule", "minimum-duration"],
    ask: {
      ko: "30일 뒤 Standard-IA로 옮기는 규칙을 걸었는데 10 KB짜리 객체들은 Standard에 그대로입니다. 왜 그렇습니까?",
      en: "A rule moves objects to Standard-IA after 30 days, but those of 10 KB stay in Standard. Why?",
    },
    choices: [
      {
        id: "small", right: true, text: { ko: "128 KB보다 작으면 옮기지 않는다", en: "Objects below 128 KB are not moved by default" },
        why: { ko: "IA는 128 KB로 올려 세므로 옮기면 오히려 비쌉니다.", en: "IA would count them as 128 KB, so moving would cost more." },
      },
      {
        id: "sixty", right: false, text: { ko: "Standard에서는 적어도 60일을 머물러야 한다", en: "Objects must stay in Standard for at least 60 days" },
        why: { ko: "기다리는 조건은 없습니다. 만든 날에도 옮길 수 있습니다.", en: "There is no wait; objects may move on the day they are made." },
      },
      {
        id: "read", right: false, text: { ko: "그동안 한 번이라도 읽은 객체는 옮기지 않는다", en: "Objects read in the meantime are not moved" },
        why: { ko: "읽었는지를 보는 것은 Intelligent-Tiering입니다. 규칙은 나이를 봅니다.", en: "Intelligent-Tiering looks at reads; rules look at age." },
      },
      {
        id: "version", right: false, text: { ko: "버전 관리를 켜야 규칙이 적용된다", en: "The rule applies only with versioning on" },
        why: { ko: "버전 관리와 상관없이 적용됩니다.", en: "It applies with or without versioning." },
      },
    ],
    explain: {
      ko: "작은 객체를 차가운 클래스로 옮기면 대개 손해라서 2024년 9월부터는 기본으로 건너뜁니다.",
      en: "Moving small objects to colder classes usually loses money, so since September 2024 they are left out by default.",
    },
  },
];
