import type { Question } from "@/engine/quiz/question";
import { images } from "../../facts/images";
import { snapshots } from "../../facts/snapshots";

const standardPrice = images["ebs.snap.price.standard"];
const archivePrice = snapshots["ebs.snap.price.archive"];
const fastPrice = snapshots["ebs.fsr.price"];

const round = (value: number): number => Math.round(value * 100) / 100;

const archivedGb = 200;
const linkGb = 8;
const dearer = round(archivedGb * archivePrice.value - linkGb * standardPrice.value);

const fastZones = 2;
const fastDays = 10;
const fastBill = round(fastPrice.value * fastZones * fastDays * 24);

const firstGb = 80;
const secondGb = 10;
const thirdGb = 6;
const leftGb = firstGb - secondGb + secondGb + thirdGb;

export const questions: readonly Question[] = [
  {
    id: "snapshots.delete-first",
    kind: "one-choice",
    section: "incremental",
    facts: ["ebs.snap.incremental"],
    concepts: ["incremental-snapshot", "snapshot"],
    ask: {
      ko: "같은 볼륨에서 뜬 증분 스냅샷 1, 2, 3이 있습니다. 1을 삭제한 뒤 3에서 볼륨을 만들면 어떻게 됩니까?",
      en: "There are incremental snapshots 1, 2 and 3 of one volume. You delete 1 and then make a volume from 3. What do you get?",
    },
    choices: [
      {
        id: "whole", right: true, text: { ko: "3을 뜬 순간의 볼륨 전체", en: "The whole volume as it was at snapshot 3" },
        why: { ko: "3이 가리키는 블록은 1을 지워도 남습니다.", en: "Blocks that 3 points to stay when 1 is deleted." },
      },
      {
        id: "changed", right: false, text: { ko: "2와 3에서 바뀐 블록만", en: "Only the blocks changed in 2 and 3" },
        why: { ko: "증분인 것은 담는 방식입니다. 되살리는 것은 언제나 전체입니다.", en: "Storing is incremental; restoring is always of the whole." },
      },
      {
        id: "error", right: false, text: { ko: "바탕이 없어 만들기가 실패한다", en: "An error, since its base is missing" },
        why: { ko: "따로 있는 바탕 파일이 아니라 블록을 함께 가리킵니다.", en: "There is no base file; snapshots share the blocks they point to." },
      },
      {
        id: "refused", right: false, text: { ko: "1의 삭제부터 거절된다", en: "The deletion of 1 is refused to begin with" },
        why: { ko: "등록된 AMI의 루트 스냅샷이 아니라면 어느 것이든 지울 수 있습니다.", en: "Any can be deleted unless it is the root snapshot of a registered AMI." },
      },
    ],
    explain: {
      ko: "삭제하면 다른 스냅샷이 쓰지 않는 블록만 사라집니다. 남은 스냅샷은 저마다 볼륨 전체를 되살립니다.",
      en: "A deletion removes only blocks no other snapshot uses. Each one left still restores the whole volume.",
    },
  },
  {
    id: "snapshots.chain-size",
    kind: "number",
    section: "incremental",
    facts: ["ebs.snap.incremental"],
    concepts: ["incremental-snapshot", "billing"],
    ask: {
      ko: `첫 스냅샷이 ${firstGb} GB를 담았습니다. 그 뒤 ${secondGb} GB가 바뀌어 둘째를, 다시 (앞서 바뀌지 않은 곳에서) ${thirdGb} GB가 바뀌어 셋째를 떴습니다. 첫째를 삭제하면 남은 둘이 차지하는 양은 몇 GB입니까?`,
      en: `The first snapshot stored ${firstGb} GB. Then ${secondGb} GB changed and a second was taken, then another ${thirdGb} GB (in other places) and a third. After deleting the first, how many GB do the two left take up?`,
    },
    unit: { ko: "GB", en: "GB" },
    answer: leftGb,
    tolerance: 0.5,
    misses: [
      { value: secondGb + thirdGb, why: { ko: "바뀌지 않은 블록은 첫째가 담았지만 나머지가 쓰므로 남습니다.", en: "Unchanged blocks were stored by the first but are used by the others, so they stay." } },
      { value: firstGb + secondGb + thirdGb, why: { ko: `옛 모습의 ${secondGb} GB는 이제 아무도 쓰지 않으므로 사라집니다.`, en: `The old version of ${secondGb} GB is used by nobody now and goes.` } },
    ],
    explain: {
      ko: `첫째에서 둘째가 갈아 치운 ${secondGb} GB만 사라집니다. (${firstGb} − ${secondGb}) + ${secondGb} + ${thirdGb} = ${leftGb} GB입니다.`,
      en: `Only the ${secondGb} GB that the second replaced are gone: (${firstGb} − ${secondGb}) + ${secondGb} + ${thirdGb} = ${leftGb} GB.`,
    },
  },
  {
    id: "snapshots.while-pending",
    kind: "one-choice",
    section: "one-moment",
    facts: ["ebs.snap.while-pending"],
    concepts: ["snapshot"],
    ask: {
      ko: "10시에 스냅샷을 호출했고 10시 20분까지 pending이었습니다. 10시 5분에 볼륨에 쓴 파일은 이 스냅샷에 들어 있습니까?",
      en: "A snapshot was called at 10:00 and stayed pending until 10:20. Is a file written to the volume at 10:05 in it?",
    },
    choices: [
      {
        id: "no", right: true, text: { ko: "없다. 10시의 내용을 담는다", en: "No, it holds the content of 10:00" },
        why: { ko: "담을 내용은 호출한 순간에 정해집니다.", en: "What it holds is settled at the call." },
      },
      {
        id: "yes", right: false, text: { ko: "있다. 완료된 때까지의 내용을 담는다", en: "Yes, it holds everything up to its completion" },
        why: { ko: "완료는 옮기기가 끝났다는 뜻일 뿐입니다.", en: "Completion only means that copying is over." },
      },
      {
        id: "maybe", right: false, text: { ko: "그 블록을 이미 옮겼는지에 달렸다", en: "It depends on whether that block had been copied" },
        why: { ko: "그러면 앞뒤가 안 맞는 사본이 됩니다. 그런 일이 없도록 호출한 순간의 블록을 지킵니다.", en: "That would make an inconsistent copy. The blocks of the moment of the call are kept." },
      },
      {
        id: "blocked", right: false, text: { ko: "pending 동안에는 쓰기가 막혀 있었다", en: "Writing was blocked while it was pending" },
        why: { ko: "pending 동안에도 볼륨을 그대로 씁니다.", en: "The volume stays in use while it is pending." },
      },
    ],
    explain: {
      ko: "스냅샷은 호출한 순간까지 볼륨에 쓰인 것을 담습니다. 그 뒤에는 바로 계속 써도 됩니다.",
      en: "A snapshot holds what was written when the call was made. After that you may go on writing at once.",
    },
  },
  {
    id: "snapshots.database-cache",
    kind: "one-choice",
    section: "one-moment",
    facts: ["ebs.snap.while-pending"],
    concepts: ["snapshot", "ram"],
    ask: {
      ko: "바쁜 데이터베이스의 볼륨에서 스냅샷을 떠 되살렸더니 방금 한 트랜잭션 몇 개가 없고 복구 절차가 돌았습니다. 가장 그럴듯한 까닭은 무엇입니까?",
      en: "A snapshot of a busy database's volume was restored. A few recent transactions are missing and the database ran its recovery. What is the likely reason?",
    },
    choices: [
      {
        id: "memory", right: true, text: { ko: "메모리에만 있고 아직 볼륨에 쓰이지 않은 데이터가 있었다", en: "Some data was only in memory and not yet written to the volume" },
        why: { ko: "스냅샷은 볼륨에 쓰인 것만 담습니다. 먼저 내려보내거나 잠깐 멈춰야 합니다.", en: "Only what is on the volume is taken. Flush or pause first." },
      },
      {
        id: "incremental", right: false, text: { ko: "증분이라서 최근에 바뀐 블록이 다음 스냅샷으로 밀렸다", en: "Being incremental, it left recent changes to the next snapshot" },
        why: { ko: "증분 스냅샷도 그 순간의 볼륨 전체를 되살립니다.", en: "An incremental snapshot restores the whole volume of that moment too." },
      },
      {
        id: "lazy", right: false, text: { ko: "지연 로딩으로 아직 도착하지 않은 블록이 빈 칸으로 보였다", en: "Blocks not yet loaded looked empty" },
        why: { ko: "오지 않은 블록은 읽을 때 가져옵니다. 느릴 뿐 비어 있지 않습니다.", en: "Missing blocks are fetched when read: slow, but never empty." },
      },
      {
        id: "zone", right: false, text: { ko: "다른 가용 영역에 만들어 복제가 뒤처졌다", en: "It was made in another zone and replication lagged" },
        why: { ko: "스냅샷은 리전에 속하며 어느 영역에서든 내용이 같습니다.", en: "A snapshot belongs to the Region and is the same in every zone." },
      },
    ],
    explain: {
      ko: "스냅샷은 전원이 갑자기 나간 디스크와 같은 사본입니다. 온전한 사본이 필요하면 먼저 데이터베이스의 쓰기를 멈춥니다.",
      en: "A snapshot is like a disk after a power cut. For a clean copy, quiet the database first.",
    },
  },
  {
    id: "snapshots.slow-morning",
    kind: "one-choice",
    section: "restoring",
    facts: ["ebs.init-rate", "ebs.fsr.limits"],
    concepts: ["lazy-loading", "fast-snapshot-restore"],
    ask: {
      ko: "스냅샷에서 만든 gp3 볼륨으로 서버를 옮겼더니 첫날만 몹시 느리고 이튿날부터 빨라졌습니다. 무슨 일이 있었습니까?",
      en: "A server was moved to a gp3 volume made from a snapshot. It was very slow on the first day and fast from the next. What happened?",
    },
    choices: [
      {
        id: "lazy", right: true, text: { ko: "블록을 처음 읽을 때마다 스냅샷에서 가져왔다", en: "Blocks came from the snapshot at first read" },
        why: { ko: "한번 온 블록은 제 속도로 읽히므로 이튿날에는 빨랐습니다.", en: "A block that has arrived is read at full speed, hence the fast second day." },
      },
      {
        id: "credits", right: false, text: { ko: "버스트 크레딧이 비어 있다가 하룻밤 사이에 찼다", en: "Burst credits were empty and filled overnight" },
        why: { ko: "gp3에는 크레딧이 없습니다.", en: "gp3 has no credits." },
      },
      {
        id: "optimizing", right: false, text: { ko: "볼륨이 optimizing 상태라서 한도가 절반이었다", en: "The volume was optimizing, with half its limits" },
        why: { ko: "optimizing은 볼륨을 수정할 때의 상태입니다. 새로 만든 볼륨과는 관계없습니다.", en: "optimizing belongs to modifications, not to new volumes." },
      },
      {
        id: "creating", right: false, text: { ko: "볼륨이 하루 동안 creating 상태에 있었다", en: "The volume was in creating for a day" },
        why: { ko: "creating이면 연결조차 할 수 없습니다.", en: "In creating it could not have been attached." },
      },
    ],
    explain: {
      ko: "되살린 볼륨은 곧바로 쓸 수 있지만 블록은 읽을 때 옵니다. 미리 읽거나, 초기화 속도를 사거나, 빠른 스냅샷 복원을 켜면 피할 수 있습니다.",
      en: "A restored volume is usable at once, but blocks come when read. Read ahead, buy an initialization rate or use fast snapshot restore.",
    },
  },
  {
    id: "snapshots.fast-restore-bill",
    kind: "number",
    section: "restoring",
    facts: ["ebs.fsr.price"],
    concepts: ["fast-snapshot-restore", "billing"],
    ask: {
      ko: `스냅샷 하나에 빠른 스냅샷 복원을 ${fastZones}개 가용 영역에서 켜고 ${fastDays}일 뒤에 껐습니다. ${fastPrice.say.ko}(스냅샷과 영역마다)라면 모두 얼마입니까?`,
      en: `Fast snapshot restore was on for one snapshot in ${fastZones} zones and switched off after ${fastDays} days. At ${fastPrice.say.en} for each snapshot and zone, what did it cost?`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: fastBill,
    tolerance: 1,
    misses: [
      { value: fastBill / fastZones, why: { ko: "영역마다 따로 냅니다.", en: "Each zone is charged." } },
      { value: round(fastPrice.value * fastZones * fastDays), why: { ko: "하루가 아니라 한 시간의 값입니다.", en: "The price is for an hour, not a day." } },
      { value: 0, why: { ko: "볼륨을 만들지 않아도 켜 둔 동안 냅니다.", en: "It is charged while switched on, volumes made or not." } },
    ],
    explain: {
      ko: `${fastPrice.value} × ${fastZones} × ${fastDays} × 24 = ${fastBill}달러입니다. 볼륨을 하나도 만들지 않아도 냅니다.`,
      en: `${fastPrice.value} × ${fastZones} × ${fastDays} × 24 = USD ${fastBill}, even if no volume was made.`,
    },
  },
  {
    id: "snapshots.avoid-slow-start",
    kind: "several-choices",
    section: "restoring",
    facts: ["ebs.init-rate", "ebs.fsr.limits"],
    concepts: ["lazy-loading", "fast-snapshot-restore"],
    ask: { ko: "스냅샷에서 만든 볼륨의 느린 첫 읽기를 피하는 방법을 모두 고르세요.", en: "Which of these avoid slow first reads on a volume made from a snapshot?" },
    choices: [
      {
        id: "read", right: true, text: { ko: "서비스에 넣기 전에 모든 블록을 한 번 읽는다", en: "Read every block once before it goes into service" },
        why: { ko: "읽으면 블록이 모두 옵니다. 시간이 드는 대신 추가 요금이 없습니다.", en: "Reading brings them all in: it takes time but costs nothing extra." },
      },
      {
        id: "rate", right: true, text: { ko: "볼륨을 만들 때 초기화 속도를 지정한다", en: "Give an initialization rate when making the volume" },
        why: { ko: "정한 속도로 뒤에서 채워집니다.", en: "It is filled in the background at that rate." },
      },
      {
        id: "fsr", right: true, text: { ko: "볼륨을 만들 영역에서 빠른 스냅샷 복원을 미리 켠다", en: "Switch on fast snapshot restore in that zone beforehand" },
        why: { ko: "처음부터 채워진 볼륨이 만들어집니다.", en: "Volumes are made already filled." },
      },
      {
        id: "iops", right: false, text: { ko: "볼륨의 IOPS를 두 배로 산다", en: "Buy twice the IOPS for the volume" },
        why: { ko: "느린 것은 스냅샷에서 가져오는 길입니다. 볼륨의 한도가 아닙니다.", en: "The way from the snapshot is slow, not the volume's limit." },
      },
      {
        id: "archive", right: false, text: { ko: "스냅샷을 아카이브 계층으로 옮겨 전체 사본으로 만든다", en: "Move the snapshot to the archive tier, as a full copy" },
        why: { ko: "아카이브에서는 볼륨을 만들 수 없습니다. 먼저 복원해야 합니다.", en: "No volume can be made from the archive; it has to be restored first." },
      },
    ],
    explain: {
      ko: "첫 읽기가 느린 것은 지연 로딩 때문입니다. 미리 읽기, 초기화 속도, 빠른 스냅샷 복원으로 피합니다.",
      en: "Lazy loading makes first reads slow. Reading ahead, an initialization rate and fast snapshot restore are the ways round it.",
    },
  },
  {
    id: "snapshots.archive-cost",
    kind: "number",
    section: "archive",
    facts: ["ebs.snap.price.standard", "ebs.snap.price.archive", "ebs.snap.archive"],
    concepts: ["snapshot-archive", "incremental-snapshot"],
    ask: {
      ko: `날마다 뜨는 사슬의 가운데 스냅샷 하나를 아카이브로 옮깁니다. 이 스냅샷만 쓰는 블록은 ${linkGb} GB, 볼륨의 기록된 블록은 ${archivedGb} GB입니다. 표준은 ${standardPrice.say.ko}, 아카이브는 ${archivePrice.say.ko}일 때 한 달 요금은 얼마나 늘어납니까?`,
      en: `One snapshot in the middle of a daily chain is archived. Blocks used by it alone: ${linkGb} GB; written blocks of the volume: ${archivedGb} GB. Standard costs ${standardPrice.say.en}, the archive ${archivePrice.say.en}. By how much does the monthly price rise?`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: dearer,
    tolerance: 0.02,
    misses: [
      { value: round(linkGb * archivePrice.value - linkGb * standardPrice.value), why: { ko: "아카이브는 증분이 아니라 전체 사본을 담습니다.", en: "The archive keeps a full copy, not the increment." } },
      { value: round(archivedGb * archivePrice.value), why: { ko: "표준 계층에서 줄어드는 요금을 빼지 않았습니다.", en: "The saving in the standard tier is not subtracted." } },
    ],
    explain: {
      ko: `아카이브 ${archivedGb} × ${archivePrice.value} = ${round(archivedGb * archivePrice.value)}, 표준에서 줄어드는 요금 ${linkGb} × ${standardPrice.value} = ${round(linkGb * standardPrice.value)}. 차이는 ${dearer}달러입니다. 사슬의 한 조각은 옮기지 않는 편이 쌉니다.`,
      en: `Archive ${archivedGb} × ${archivePrice.value} = ${round(archivedGb * archivePrice.value)}; saved in standard ${linkGb} × ${standardPrice.value} = ${round(linkGb * standardPrice.value)}. The difference is USD ${dearer}: one link of a chain is cheaper where it is.`,
    },
  },
  {
    id: "snapshots.need-archived-now",
    kind: "one-choice",
    section: "archive",
    facts: ["ebs.snap.archive", "ebs.snap.price.retrieval"],
    concepts: ["snapshot-archive", "snapshot"],
    ask: {
      ko: "두 달 전 아카이브로 옮긴 스냅샷에서 볼륨을 만들어야 합니다. 무엇을 해야 하고 요금은 어떻게 됩니까?",
      en: "You need a volume from a snapshot archived two months ago. What must you do, and what of the price?",
    },
    choices: [
      {
        id: "restore", right: true, text: { ko: "표준 계층으로 복원한 뒤 만들고 꺼내는 요금을 낸다", en: "Restore it first, and pay for the retrieval" },
        why: { ko: "아카이브에서는 바로 쓸 수 없습니다. 며칠만 복원할 수도 있습니다.", en: "It cannot be used from the archive. Restoring it for some days is possible, too." },
      },
      {
        id: "direct", right: false, text: { ko: "바로 볼륨을 만들고, 블록은 며칠에 걸쳐 천천히 채워진다", en: "Make the volume at once; its blocks arrive slowly" },
        why: { ko: "그것은 표준 계층의 지연 로딩입니다.", en: "That is lazy loading, from the standard tier." },
      },
      {
        id: "ninety", right: false, text: { ko: "90일이 되기 전에는 꺼낼 수 없어 한 달을 기다린다", en: "Wait another month, as nothing leaves before 90 days" },
        why: { ko: "90일은 요금의 하한입니다. 그 전에도 꺼낼 수 있습니다.", en: "The 90 days are a minimum charge. It can be restored before." },
      },
      {
        id: "free", right: false, text: { ko: "표준 계층으로 복원하면 되고 추가 요금은 없다", en: "Restore it to the standard tier, at no extra charge" },
        why: { ko: "꺼내는 데 GB마다 요금이 붙습니다.", en: "Retrieval is charged per GB." },
      },
    ],
    explain: {
      ko: "아카이브의 스냅샷은 먼저 표준 계층으로 복원해야 하고 꺼내는 요금이 있습니다. 자주 꺼낼 것은 두지 않습니다.",
      en: "An archived snapshot must be restored to the standard tier, and retrieval is charged. Nothing needed often belongs there.",
    },
  },
  {
    id: "snapshots.which-tool",
    kind: "rows",
    section: "recycle-bin",
    facts: ["ebs.recycle-bin.snapshots", "ebs.snap.archive", "ebs.fsr.limits", "ebs.snap.where"],
    concepts: ["recycle-bin", "snapshot-archive", "fast-snapshot-restore", "snapshot"],
    ask: { ko: "바라는 것에 맞는 것을 고르세요.", en: "Choose what serves each wish." },
    columns: [
      { id: "bin", text: { ko: "휴지통 규칙", en: "Recycle Bin rule" } },
      { id: "archive", text: { ko: "아카이브", en: "Archive" } },
      { id: "fsr", text: { ko: "빠른 복원", en: "Fast restore" } },
      { id: "copy", text: { ko: "리전 간 복사", en: "Copy to a Region" } },
    ],
    rows: [
      {
        id: "slip", right: "bin", text: { ko: "누가 스냅샷을 잘못 지워도 일주일은 되돌리고 싶다", en: "If someone deletes a snapshot by mistake, undo it within a week" },
        why: { ko: "보존 기간 동안 되살릴 수 있습니다. 지우기 전에 규칙이 있어야 합니다.", en: "It can be restored during the retention time, if the rule was there before." },
      },
      {
        id: "audit", right: "archive", text: { ko: "끝난 프로젝트의 마지막 스냅샷을 감사용으로 몇 해 둔다", en: "Keep the last snapshot of a closed project for auditors, for years" },
        why: { ko: "혼자 남은 스냅샷이고 거의 꺼내지 않습니다.", en: "It stands alone and is hardly ever needed." },
      },
      {
        id: "boot", right: "fsr", text: { ko: "갑자기 늘어난 서버들이 부팅하자마자 제 속도를 내야 한다", en: "Servers added in a rush must be at full speed as soon as they boot" },
        why: { ko: "루트 볼륨이 처음부터 채워진 채 만들어집니다.", en: "Root volumes are made already filled." },
      },
      {
        id: "region", right: "copy", text: { ko: "리전 하나가 통째로 멈춰도 데이터를 되살린다", en: "Restore data even if a whole Region stops" },
        why: { ko: "스냅샷은 리전에 속하므로 다른 리전에 사본이 있어야 합니다.", en: "A snapshot belongs to its Region, so a copy must be in another." },
      },
    ],
    explain: {
      ko: "실수에는 휴지통, 오래 둘 하나에는 아카이브, 빠른 부팅에는 빠른 복원, 리전 장애에는 복사입니다.",
      en: "Recycle Bin for slips, the archive for a lone one kept long, fast restore for fast boots, a copy for the loss of a Region.",
    },
  },
  {
    id: "snapshots.rule-too-late",
    kind: "one-choice",
    section: "recycle-bin",
    facts: ["ebs.recycle-bin.snapshots", "ebs.recycle-bin.volumes"],
    concepts: ["recycle-bin"],
    ask: {
      ko: "어제 실수로 지운 스냅샷을 되살리려고 오늘 휴지통 보존 규칙을 만들었습니다. 휴지통이 비어 있습니다. 왜 그렇습니까?",
      en: "A snapshot was deleted by mistake yesterday, and today you made a retention rule to get it back. Recycle Bin is empty. Why?",
    },
    choices: [
      {
        id: "before", right: true, text: { ko: "규칙은 만든 뒤에 지운 것만 붙든다", en: "A rule holds only what is deleted later" },
        why: { ko: "규칙이 없을 때 지운 스냅샷은 곧바로 사라졌습니다.", en: "Deleted without a rule, the snapshot was gone at once." },
      },
      {
        id: "delay", right: false, text: { ko: "규칙이 적용되기까지 하루쯤 걸린다", en: "A rule takes about a day to become active" },
        why: { ko: "기다려도 이미 사라진 것은 돌아오지 않습니다.", en: "Waiting brings nothing back that is already gone." },
      },
      {
        id: "volumes", right: false, text: { ko: "휴지통은 스냅샷을 다루지 않는다", en: "Recycle Bin does not handle snapshots" },
        why: { ko: "스냅샷과 AMI, 볼륨을 모두 다룹니다.", en: "It handles snapshots, AMIs and volumes." },
      },
      {
        id: "incremental", right: false, text: { ko: "증분 스냅샷은 휴지통에 들어가지 않는다", en: "Incremental snapshots are left out of Recycle Bin" },
        why: { ko: "그런 구분은 없습니다.", en: "There is no such distinction." },
      },
    ],
    explain: {
      ko: "휴지통은 보존 규칙이 있을 때 지운 것만 보관합니다. 리전마다 미리 만들어 둡니다.",
      en: "Recycle Bin keeps what is deleted while a rule exists. Make rules beforehand, in each Region.",
    },
  },
  {
    id: "snapshots.recycle-limits",
    kind: "several-choices",
    section: "recycle-bin",
    facts: ["ebs.recycle-bin", "ebs.recycle-bin.volumes", "ebs.recycle-bin.snapshots"],
    concepts: ["recycle-bin", "billing"],
    ask: { ko: "휴지통에 맞는 말을 모두 고르세요.", en: "What is true of Recycle Bin?" },
    choices: [
      {
        id: "volumes", right: true, text: { ko: "삭제한 볼륨도 며칠 동안 보관할 수 있다", en: "It can keep deleted volumes for some days" },
        why: { ko: "2025년 11월부터 1일에서 7일까지 됩니다.", en: "Since November 2025, for 1 to 7 days." },
      },
      {
        id: "billed", right: true, text: { ko: "들어 있는 동안에도 요금이 붙는다", en: "What is in it goes on costing money" },
        why: { ko: "데이터를 붙들고 있으니 보통 때처럼 냅니다.", en: "The data is still kept, so it costs as usual." },
      },
      {
        id: "region", right: true, text: { ko: "규칙은 리전마다 따로 만든다", en: "Rules are made in each Region" },
        why: { ko: "다른 리전에서 지운 것은 그 리전의 규칙이 붙듭니다.", en: "What is deleted elsewhere is held by the rules there." },
      },
      {
        id: "default", right: false, text: { ko: "모든 계정에서 기본으로 켜져 있다", en: "It is on by default in every account" },
        why: { ko: "보존 규칙을 만들어야 작동합니다.", en: "It works only once a rule is made." },
      },
      {
        id: "forever", right: false, text: { ko: "기간이 지나도 직접 비우기 전에는 남는다", en: "Things stay until you empty it yourself" },
        why: { ko: "보존 기간이 지나면 영구히 삭제됩니다.", en: "After the retention time they are deleted for good." },
      },
    ],
    explain: {
      ko: "규칙이 있는 리전에서, 정한 기간 동안, 요금을 내며 보관합니다.",
      en: "In Regions with a rule, for the time set, at the usual price.",
    },
  },
  {
    id: "snapshots.to-other-region",
    kind: "order",
    section: "copying",
    facts: ["ebs.snap.where", "ebs.snap.copy-encryption", "ebs.scope"],
    concepts: ["snapshot", "ebs-encryption", "lazy-loading"],
    ask: {
      ko: "서울의 암호화되지 않은 볼륨을 도쿄에서 암호화된 볼륨으로 쓰려고 합니다. 차례대로 놓으세요.",
      en: "An unencrypted volume in Seoul is to be used in Tokyo, encrypted. Put the steps in order.",
    },
    steps: [
      {
        id: "snapshot", text: { ko: "서울에서 볼륨의 스냅샷을 뜬다", en: "Take a snapshot of the volume in Seoul" },
        why: { ko: "볼륨은 영역을 떠나지 못하므로 스냅샷이 먼저입니다.", en: "A volume never leaves its zone, so a snapshot comes first." },
      },
      {
        id: "copy", text: { ko: "스냅샷을 암호화하며 도쿄로 복사한다", en: "Copy it to Tokyo, with encryption" },
        why: { ko: "스냅샷은 리전에 속합니다. 복사할 때 암호화를 켤 수 있습니다.", en: "A snapshot belongs to its Region. Encryption can be switched on while copying." },
      },
      {
        id: "volume", text: { ko: "도쿄의 영역 하나를 골라 사본에서 볼륨을 만든다", en: "Make a volume from the copy in a zone you choose" },
        why: { ko: "암호화된 스냅샷에서 만든 볼륨은 암호화됩니다.", en: "A volume from an encrypted snapshot is encrypted." },
      },
      {
        id: "attach", text: { ko: "같은 영역의 인스턴스에 연결하고 마운트한다", en: "Attach it to an instance of that zone and mount it" },
        why: { ko: "볼륨은 자기 영역의 인스턴스에만 붙습니다.", en: "A volume attaches only in its zone." },
      },
      {
        id: "read", text: { ko: "서비스에 넣기 전에 블록을 한 번 읽어 둔다", en: "Read its blocks once before it goes into service" },
        why: { ko: "블록은 처음 읽을 때 옵니다. 인스턴스에 연결해야 미리 읽을 수 있습니다.", en: "Blocks come at the first read, and reading needs it attached." },
      },
    ],
    explain: {
      ko: "스냅샷, 복사(암호화), 볼륨, 연결의 차례입니다. 암호화는 복사할 때나 볼륨을 만들 때만 정할 수 있습니다.",
      en: "Snapshot, copy (with encryption), volume, attach. Encryption is settled while copying or when the volume is made.",
    },
  },
  {
    id: "snapshots.shared-encrypted",
    kind: "one-choice",
    section: "copying",
    facts: ["ebs.snap.copy-encryption"],
    concepts: ["ebs-encryption", "snapshot"],
    ask: {
      ko: "고객 관리형 키로 암호화한 스냅샷을 다른 계정과 공유했는데, 그 계정이 볼륨을 만들지 못합니다. 가장 그럴듯한 까닭은 무엇입니까?",
      en: "A snapshot encrypted with a customer managed key was shared with another account, but that account cannot make a volume from it. What is the likely reason?",
    },
    choices: [
      {
        id: "key", right: true, text: { ko: "그 계정에 KMS 키를 허용하지 않았다", en: "The KMS key does not allow that account to use it" },
        why: { ko: "블록을 풀려면 스냅샷과 키를 모두 쓸 수 있어야 합니다.", en: "To read the blocks it needs both the snapshot and the key." },
      },
      {
        id: "never", right: false, text: { ko: "암호화된 스냅샷은 공유 대상이 아니다", en: "Encrypted snapshots cannot be shared" },
        why: { ko: "고객 관리형 키라면 공유할 수 있습니다.", en: "With a customer managed key they can." },
      },
      {
        id: "decrypt", right: false, text: { ko: "공유하기 전에 복사해서 암호화를 풀어야 했다", en: "It had to be copied without encryption before sharing" },
        why: { ko: "암호화된 스냅샷의 사본은 언제나 암호화됩니다.", en: "Copies of an encrypted snapshot are always encrypted." },
      },
      {
        id: "zone", right: false, text: { ko: "그 계정의 서버가 다른 가용 영역에 있다", en: "The servers of that account are in another zone" },
        why: { ko: "스냅샷은 리전에 속하므로 영역은 상관없습니다.", en: "A snapshot belongs to the Region; zones do not matter." },
      },
    ],
    explain: {
      ko: "암호화된 스냅샷을 나누려면 스냅샷의 공유와 KMS 키의 허용이 모두 필요합니다.",
      en: "Sharing an encrypted snapshot takes both: sharing the snapshot and allowing the key.",
    },
  },
];
