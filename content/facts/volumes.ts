import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows for which no page of AWS states the detail; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** Wording that is the same in both languages. */
const both = (words: string): Text => ({ ko: words, en: words });

const api = (shape: string): Source => ({
  title: `Amazon EC2 API, ${shape} (botocore 1.43.107)`,
  url: `https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_${shape}.html`,
});
const ebs = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/ebs/latest/userguide/${page}.html` });

const volumeStates = ebs("View information about an Amazon EBS volume", "ebs-describing-volumes");
const attaching = ebs("Attach an Amazon EBS volume to an Amazon EC2 instance", "ebs-attaching-volume");
const detaching = ebs("Detach an Amazon EBS volume from an Amazon EC2 instance", "ebs-detaching-volume");
const multiAttach = ebs("Attach an EBS volume to multiple EC2 instances using Multi-Attach", "ebs-volumes-multi");
const encryption = ebs("Amazon EBS encryption", "ebs-encryption");
const history = ebs("Document history for the Amazon EBS User Guide", "doc-history");
const recycleBin = ebs("Recover deleted EBS volumes with Recycle Bin", "recycle-bin-working-with-volumes");
const preserving: Source = {
  title: "Preserve data when an instance is terminated",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html",
};
const storeLifetime: Source = {
  title: "Data persistence for instance store volumes",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html",
};

/** EBS volumes and instance store as an instance's life touches them. */
export const volumes = {
  "ebs.scope": {
    value: "one Availability Zone", say: { ko: "한 가용 영역", en: "one Availability Zone" },
    meaning: {
      ko: "EBS 볼륨은 한 가용 영역 안에 있고 그 안의 인스턴스에만 연결됩니다. 다른 가용 영역으로 옮기려면 스냅샷을 거칩니다.",
      en: "An EBS volume lives in one Availability Zone and attaches only to instances there; to move it, use a snapshot.",
    },
    sources: [api("CreateVolume"), attaching], ...read,
  },
  "ebs.volume.states": {
    value: ["creating", "available", "in-use", "deleting", "deleted", "error"], say: both("creating, available, in-use, deleting, deleted, error"),
    meaning: { ko: "EBS 볼륨의 상태는 여섯 가지입니다.", en: "An EBS volume has six states." },
    sources: [api("Volume"), volumeStates], ...read,
  },
  "ebs.attachment.states": {
    value: ["attaching", "attached", "detaching", "detached", "busy"], say: both("attaching, attached, detaching, detached, busy"),
    meaning: { ko: "볼륨과 인스턴스의 연결에도 따로 상태가 있습니다.", en: "The attachment of a volume to an instance has states of its own." },
    sources: [api("VolumeAttachment")], ...read,
  },
  "ebs.modification.states": {
    value: ["modifying", "optimizing", "completed", "failed"], say: both("modifying, optimizing, completed, failed"),
    meaning: { ko: "볼륨 크기나 유형을 바꾸는 작업은 이 네 상태를 거칩니다.", en: "Changing a volume's size or type goes through these four states." },
    sources: [api("VolumeModification")], ...read,
  },
  "ebs.modification.rate": {
    value: 4, unit: "modifications", say: { ko: "24시간에 4번", en: "4 times in 24 hours" },
    meaning: {
      ko: "볼륨 하나를 24시간에 4번까지 바꿀 수 있고, 앞선 변경이 끝나면 바로 다음 변경을 할 수 있습니다. 크기는 늘리기만 할 수 있습니다.",
      en: "A volume can be modified up to 4 times in any 24 hours, the next as soon as the last completed. Size can only grow.",
    },
    sources: [history, api("ModifyVolume")], ...read,
    older: { ko: "2026년 1월 15일 이전에는 6시간을 기다려야 했습니다.", en: "Before 15 January 2026 there was a six-hour wait." },
  },
  "ebs.status.checks": {
    value: ["ok", "impaired", "insufficient-data", "warning"], say: both("ok, impaired, insufficient-data, warning"),
    meaning: { ko: "볼륨 상태 검사의 결과는 네 가지입니다.", en: "A volume's status check has four results." },
    sources: [api("VolumeStatusInfo")], ...read,
  },
  "ebs.multiattach": {
    value: 16, unit: "instances", say: { ko: "16대", en: "16 instances" },
    meaning: {
      ko: "io1과 io2 볼륨만, 같은 가용 영역의 Nitro 인스턴스 16대까지 동시에 연결할 수 있습니다. 클러스터를 아는 파일 시스템이 필요하고, 부팅 볼륨으로는 쓸 수 없습니다.",
      en: "Only io1 and io2 volumes can attach to several instances, up to 16 Nitro instances of one zone. They need a cluster-aware file system and cannot be boot volumes.",
    },
    sources: [multiAttach, api("CreateVolume")], ...read,
  },
  "ebs.multiattach.io1-regions": {
    value: ["us-east-1", "us-west-2", "ap-northeast-2"], say: both("us-east-1, us-west-2, ap-northeast-2"),
    meaning: { ko: "io1의 다중 연결은 세 리전에서만 됩니다.", en: "Multi-Attach for io1 works in three Regions only." },
    sources: [multiAttach], ...read,
  },
  "ebs.attach.limit": {
    value: "AttachmentLimitExceeded", say: both("AttachmentLimitExceeded"),
    meaning: {
      ko: "연결할 수 있는 볼륨 수는 인스턴스 유형마다 다르고, 넘으면 AttachmentLimitExceeded로 거절됩니다.",
      en: "How many volumes fit depends on the instance type; beyond that the call fails with AttachmentLimitExceeded.",
    },
    sources: [api("AttachVolume")], ...read,
  },
  "ebs.detach.root": {
    value: "stopped", say: both("stopped"),
    meaning: { ko: "루트 볼륨은 중지된 인스턴스에서만 분리할 수 있습니다.", en: "A root volume can be detached only from a stopped instance." },
    sources: [detaching], ...read,
  },
  "ebs.detach.busy": {
    value: "busy", say: both("busy"),
    meaning: {
      ko: "마운트된 볼륨을 분리하면 busy 상태에서 멈춰 있을 수 있습니다. 먼저 마운트를 풀고, 강제 분리는 마지막 수단으로 둡니다.",
      en: "Detaching a mounted volume can hang in busy: unmount first, and keep force detach as a last resort.",
    },
    sources: [detaching], ...read,
  },
  "ebs.delete.rule": {
    value: "available", say: both("available"),
    meaning: { ko: "볼륨은 available 상태에서만 삭제할 수 있습니다.", en: "A volume can be deleted only in the state available." },
    sources: [api("DeleteVolume")], ...read,
  },
  "ebs.dot.root": {
    value: true, say: both("true"),
    meaning: {
      ko: "시작할 때 만든 루트 볼륨의 DeleteOnTermination은 기본으로 true이고, 나중에 연결한 루트 볼륨은 false입니다.",
      en: "DeleteOnTermination is true by default for the root volume made at launch, false for a root attached later.",
    },
    sources: [preserving], ...read,
  },
  "ebs.dot.root-later": {
    value: false, say: both("false"),
    meaning: {
      ko: "나중에 연결한 루트 볼륨의 DeleteOnTermination은 false입니다.",
      en: "DeleteOnTermination is false for a root volume attached later.",
    },
    sources: [preserving], ...read,
  },
  "ebs.dot.data": {
    value: "console false, CLI true", say: { ko: "콘솔 false, CLI true", en: "console false, CLI true" },
    meaning: {
      ko: "시작 요청에 넣은 데이터 볼륨의 DeleteOnTermination 기본값은 콘솔에서 false, CLI에서 true입니다. 시작한 뒤 연결하면 false입니다.",
      en: "For a data volume in the launch request DeleteOnTermination is false from the console and true from the CLI; attached after launch it is false.",
    },
    sources: [preserving], ...read,
  },
  "ebs.dot.data-later": {
    value: false, say: both("false"),
    meaning: {
      ko: "시작한 뒤 연결한 데이터 볼륨의 DeleteOnTermination은 false입니다.",
      en: "DeleteOnTermination is false for a data volume attached after launch.",
    },
    sources: [preserving], ...read,
  },
  "ebs.stop": {
    value: "attached, data intact", say: { ko: "연결된 채 그대로", en: "attached and intact" },
    meaning: {
      ko: "인스턴스를 중지해도 EBS 볼륨은 연결된 채로 있고 데이터도 그대로입니다.",
      en: "Stopping an instance leaves its EBS volumes attached and their data intact.",
    },
    sources: [preserving], ...read,
  },
  "ebs.encryption": {
    value: "KMS data key per volume", say: { ko: "볼륨마다 KMS 데이터 키", en: "a KMS data key per volume" },
    meaning: {
      ko: "암호화한 볼륨은 저마다 KMS 데이터 키를 쓰고, 그 스냅샷과 스냅샷으로 만든 볼륨도 암호화됩니다. 이미 있는 볼륨을 그 자리에서 암호화하거나 풀 수는 없고, 스냅샷 복사를 거칩니다.",
      en: "An encrypted volume has its own KMS data key; its snapshots and volumes made from them are encrypted too. An existing volume cannot be encrypted in place: copy it through a snapshot.",
    },
    sources: [encryption], ...read,
  },
  "ebs.recycle-bin": {
    value: "2025-11-20", say: { ko: "2025년 11월 20일", en: "20 November 2025" },
    meaning: {
      ko: "휴지통(Recycle Bin)은 2025년 11월 20일부터 삭제한 볼륨도 보관할 수 있고, 되살린 볼륨은 available이 됩니다.",
      en: "Since 20 November 2025 Recycle Bin can keep deleted volumes too; a restored one is available.",
    },
    sources: [recycleBin, history], ...read,
  },
  "ebs.copy-volumes": {
    value: "2025-10-14", say: { ko: "2025년 10월 14일", en: "14 October 2025" },
    meaning: {
      ko: "CopyVolumes는 같은 가용 영역 안에서 볼륨을 거의 즉시 복사합니다. 2025년 10월 14일에 나왔습니다.",
      en: "CopyVolumes makes a near-instant copy inside the same zone; it came on 14 October 2025.",
    },
    sources: [history], ...read,
  },
  "ebs.init-rate": {
    value: 300, unit: "MiB/s", say: { ko: "초당 100~300 MiB", en: "100 to 300 MiB/s" },
    meaning: {
      ko: "스냅샷으로 만든 볼륨은 블록을 필요할 때 읽어 옵니다. 초당 100~300 MiB의 초기화 속도를 돈을 내고 정할 수 있습니다.",
      en: "A volume made from a snapshot loads blocks lazily; a volume initialization rate of 100 to 300 MiB/s can be bought.",
    },
    sources: [api("CreateVolume")], ...read,
  },

  "ebs.vol.t.create": {
    value: "creating", say: both("CreateVolume → creating"),
    meaning: { ko: "볼륨을 새로 만들거나 스냅샷에서 만들면 creating이 됩니다.", en: "A new volume, from scratch or from a snapshot, is creating." },
    sources: [volumeStates], ...read,
  },
  "ebs.vol.t.ready": {
    value: "available", say: both("creating → available"),
    meaning: { ko: "만들기가 끝나면 available이 되어 바로 쓸 수 있습니다.", en: "Once made, it is available and usable at once." },
    sources: [volumeStates], ...read,
  },
  "ebs.vol.t.error": {
    value: "error", say: both("→ error"),
    meaning: {
      ko: "밑에 있는 하드웨어가 고장 나면 error가 되고 데이터는 되살릴 수 없습니다.",
      en: "If the underlying hardware fails the volume is in error and its data cannot be recovered.",
    },
    sources: [volumeStates], ...read,
  },
  "ebs.vol.t.attach": {
    value: "in-use", say: both("available → in-use"),
    meaning: { ko: "같은 가용 영역의 인스턴스에 연결하면 in-use가 됩니다.", en: "Attached to an instance of the same zone it is in-use." },
    sources: [attaching], ...read,
  },
  "ebs.vol.t.attach-az": {
    value: "InvalidVolume.ZoneMismatch", say: both("InvalidVolume.ZoneMismatch"),
    meaning: {
      ko: "다른 가용 영역의 인스턴스에는 연결할 수 없습니다. 오류 이름 InvalidVolume.ZoneMismatch는 실제 출력에서 본 것입니다.",
      en: "It cannot be attached in another zone. The error name InvalidVolume.ZoneMismatch was seen in real output, not on an AWS page.",
    },
    sources: [attaching], ...unsure,
  },
  "ebs.vol.t.attach-used": {
    value: "VolumeInUse", say: both("VolumeInUse"),
    meaning: {
      ko: "다중 연결이 아니면 두 번째 인스턴스에 연결할 수 없습니다. 오류 이름 VolumeInUse는 실제 출력에서 본 것입니다.",
      en: "Without Multi-Attach it cannot be attached to a second instance. The error name VolumeInUse was seen in real output, not on an AWS page.",
    },
    sources: [multiAttach], ...unsure,
  },
  "ebs.vol.t.detach": {
    value: "available", say: both("in-use → available"),
    meaning: { ko: "마운트를 풀고 분리하면 available이 됩니다.", en: "Unmounted and detached, it is available again." },
    sources: [detaching], ...read,
  },
  "ebs.vol.t.busy": {
    value: "in-use", say: both("in-use → in-use"),
    meaning: {
      ko: "마운트된 채 분리하면 연결이 busy 상태에서 멈춥니다. 마운트를 풀거나, 강제로 분리하거나, 재부팅합니다.",
      en: "Detached while mounted, the attachment hangs in busy: unmount, force it, or reboot.",
    },
    sources: [api("DetachVolume")], ...read,
  },
  "ebs.vol.t.stop": {
    value: "in-use", say: both("in-use → in-use"),
    meaning: {
      ko: "인스턴스를 중지하거나 재부팅해도 볼륨은 연결된 채로 in-use입니다.",
      en: "When the instance stops or reboots, the volume stays attached and in-use.",
    },
    sources: [preserving], ...read,
  },
  "ebs.vol.t.term-keep": {
    value: "available", say: both("in-use → available"),
    meaning: {
      ko: "DeleteOnTermination이 false인 볼륨은 인스턴스를 종료하면 분리되어 available로 남고, 요금도 계속 나옵니다.",
      en: "With DeleteOnTermination false, terminating the instance leaves the volume available, and billed.",
    },
    sources: [preserving], ...read,
  },
  "ebs.vol.t.term-del": {
    value: "deleting", say: both("in-use → deleting"),
    meaning: {
      ko: "DeleteOnTermination이 true인 볼륨은 인스턴스를 종료하면 deleting을 거쳐 삭제됩니다.",
      en: "With DeleteOnTermination true, terminating the instance deletes the volume.",
    },
    sources: [preserving], ...read,
  },
  "ebs.vol.t.delete": {
    value: "deleting", say: both("available → deleting"),
    meaning: {
      ko: "available인 볼륨을 삭제하면 deleting이 되고, 몇 분 걸릴 수 있습니다.",
      en: "Deleting an available volume takes it to deleting, which can last several minutes.",
    },
    sources: [api("DeleteVolume")], ...read,
  },
  "ebs.vol.t.delete-used": {
    value: "in-use", say: both("in-use → in-use"),
    meaning: { ko: "in-use인 볼륨의 삭제는 거절됩니다. 먼저 분리해야 합니다.", en: "Deleting an in-use volume is refused: detach it first." },
    sources: [api("DeleteVolume")], ...read,
  },
  "ebs.vol.t.deleted": {
    value: "deleted", say: both("deleting → deleted"),
    meaning: {
      ko: "삭제가 끝나면 deleted입니다. 휴지통 규칙이 붙들어 둔 볼륨만 되살릴 수 있습니다.",
      en: "deleted is final, unless a Recycle Bin rule kept the volume.",
    },
    sources: [api("Volume")], ...read,
  },
  "ebs.vol.t.restore": {
    value: "available", say: { ko: "휴지통 → available", en: "Recycle Bin → available" },
    meaning: {
      ko: "보관 기간 안에는 휴지통에서 available로 되살릴 수 있습니다.",
      en: "Within the retention time a volume can be restored from Recycle Bin to available.",
    },
    sources: [recycleBin], ...read,
  },
  "ebs.vol.t.modify": {
    value: "same state", say: { ko: "상태 그대로", en: "the same state" },
    meaning: {
      ko: "ModifyVolume은 볼륨 상태를 바꾸지 않고, 변경 작업만 modifying, optimizing, completed를 거칩니다.",
      en: "ModifyVolume leaves the volume's state; the modification goes through modifying, optimizing and completed.",
    },
    sources: [api("ModifyVolume")], ...read,
  },

  "istore.what": {
    value: "disks in the host computer", say: { ko: "호스트 컴퓨터의 디스크", en: "disks in the host computer" },
    meaning: {
      ko: "인스턴스 스토어는 호스트 컴퓨터에 달린 디스크로, 일부 인스턴스 유형에만 있습니다. 시작할 때 정해지며, 나중에 더하거나 떼거나 스냅샷을 찍을 수 없습니다.",
      en: "Instance store is disks in the host computer, part of certain instance types only. It is chosen at launch and cannot be added, detached or snapshotted later.",
    },
    sources: [storeLifetime], ...read,
    older: {
      ko: "오래된 자료는 모든 인스턴스에 인스턴스 스토어가 기본으로 있다고 합니다.",
      en: "Older notes say every instance has an instance store by default.",
    },
  },
  "istore.survives": {
    value: ["reboot", "unplanned reboot"], say: { ko: "재부팅", en: "a reboot" },
    meaning: {
      ko: "인스턴스 스토어의 데이터는 재부팅에서만 살아남습니다. 예고 없는 재부팅도 마찬가지입니다.",
      en: "Instance store data survives only a reboot, planned or not.",
    },
    sources: [storeLifetime], ...read,
  },
  "istore.lost": {
    value: ["stop", "hibernate", "terminate", "instance type change", "OS shutdown", "disk failure", "automatic recovery", "retirement"],
    say: {
      ko: "중지, 최대 절전 모드, 종료, 유형 변경, 운영 체제 종료, 디스크 고장, 자동 복구, 만료",
      en: "stop, hibernate, terminate, type change, OS shutdown, disk failure, automatic recovery and retirement",
    },
    meaning: {
      ko: "중지, 최대 절전 모드, 종료, 인스턴스 유형 변경, 운영 체제 종료, 디스크 고장, 다른 호스트로의 자동 복구, 만료에서는 인스턴스 스토어의 데이터가 사라집니다.",
      en: "Instance store data is lost on stop, hibernate, terminate, a type change, shutdown from inside the OS, disk failure, automatic recovery to another host, and retirement.",
    },
    sources: [storeLifetime], ...read,
  },
  "istore.wipe": {
    value: "cryptographically erased", say: { ko: "암호학적으로 삭제", en: "cryptographically erased" },
    meaning: { ko: "돌려준 인스턴스 스토어의 블록은 암호학적으로 지워집니다.", en: "Blocks of a released instance store are cryptographically erased." },
    sources: [storeLifetime], ...read,
  },
} as const satisfies Record<string, Fact>;
