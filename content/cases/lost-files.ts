import type { Case } from "@/engine/quiz/case";

export const lostFiles: Case = {
  id: "case.lost-files",
  title: { ko: "사라진 임시 파일", en: "The scratch files that vanished" },
  symptom: {
    ko: "동영상 변환 서버의 /scratch에 쌓아 둔 중간 파일이 모두 사라졌습니다. /home의 파일은 그대로이고, 아무도 지우지 않았다고 합니다.",
    en: "On a video conversion server all intermediate files under /scratch are gone. Those under /home are there, and nobody says they deleted anything.",
  },
  probes: [
    {
      id: "mount", look: { ko: "/scratch가 어느 장치인지 본다", en: "See which device /scratch is on" },
      finding: { ko: "인스턴스 스토어 NVMe 볼륨이고, 새로 만든 빈 파일 시스템입니다.", en: "An instance store NVMe volume, with a fresh, empty file system." },
      tells: { ko: "인스턴스 스토어는 호스트에 달린 디스크라 호스트를 떠나면 내용을 잃습니다.", en: "Instance store is disks of the host; leaving the host loses what is on them." },
    },
    {
      id: "history", look: { ko: "CloudTrail에서 어젯밤의 API 호출을 본다", en: "Look at last night's API calls in CloudTrail" },
      finding: { ko: "02:10 StopInstances, 02:14 ModifyInstanceAttribute, 02:15 StartInstances.", en: "02:10 StopInstances, 02:14 ModifyInstanceAttribute, 02:15 StartInstances." },
      tells: { ko: "누군가 유형을 바꾸려고 중지했습니다. 재부팅이 아닙니다.", en: "Somebody stopped it to change the type. It was no reboot." },
    },
    {
      id: "volumes", look: { ko: "연결된 EBS 볼륨과 스냅샷을 본다", en: "Look at attached EBS volumes and snapshots" },
      finding: { ko: "루트 볼륨 하나가 그대로 연결되어 있고 지워진 볼륨은 없습니다.", en: "One root volume, attached as before; no volume was deleted." },
      tells: { ko: "EBS는 중지해도 남습니다. /home이 무사한 까닭입니다.", en: "EBS stays through a stop, which is why /home is fine." },
    },
    {
      id: "bucket", look: { ko: "결과를 올리는 S3 버킷의 수명 주기 규칙을 본다", en: "Look at the lifecycle rules of the bucket the results go to" },
      finding: { ko: "90일 뒤 삭제하는 규칙이 하나 있습니다.", en: "One rule deletes after 90 days." },
      tells: { ko: "서버 안의 파일과는 상관이 없습니다.", en: "It has nothing to do with files on the server." },
    },
    {
      id: "memory", look: { ko: "메모리 사용량 그래프를 본다", en: "Look at the graph of memory use" },
      finding: { ko: "02:10에 끊겼다가 02:16에 낮은 값으로 다시 시작합니다.", en: "It breaks off at 02:10 and resumes low at 02:16." },
      tells: { ko: "꺼졌다 켜졌다는 것만 말해 줄 뿐, 재부팅인지 중지인지는 모릅니다.", en: "It was off and on again; a reboot or a stop, this does not say." },
    },
  ],
  telling: ["mount", "history"],
  verdicts: [
    { id: "store", right: true, text: { ko: "인스턴스 스토어에 두었는데 중지했다가 시작했다", en: "They were on instance store, and the instance was stopped and started" }, why: { ko: "중지하면 인스턴스 스토어의 데이터는 사라집니다. 재부팅이었다면 남았을 것입니다.", en: "A stop loses instance store data. A reboot would have kept it." } },
    { id: "reboot", right: false, text: { ko: "재부팅하면서 디스크가 비워졌다", en: "A reboot emptied the disk" }, why: { ko: "인스턴스 스토어도 재부팅에는 남습니다.", en: "Even instance store stays through a reboot." } },
    { id: "termination", right: false, text: { ko: "DeleteOnTermination 때문에 볼륨이 지워졌다", en: "DeleteOnTermination deleted the volume" }, why: { ko: "종료한 적이 없고, 이 속성은 EBS 볼륨의 것입니다.", en: "Nothing was terminated, and that attribute belongs to EBS volumes." } },
    { id: "corrupt", right: false, text: { ko: "EBS 볼륨이 손상되었다", en: "The EBS volume is damaged" }, why: { ko: "/scratch는 EBS가 아니고, EBS의 파일은 멀쩡합니다.", en: "/scratch is not on EBS, and what is on EBS is fine." } },
  ],
  explain: {
    ko: "유형을 바꾸려면 중지해야 하고, 중지하면 호스트를 떠나므로 인스턴스 스토어의 데이터를 잃습니다. 다시 만들 수 있는 데이터만 거기에 둡니다.",
    en: "A change of type needs a stop, a stop leaves the host, and instance store data stays behind. Keep only what can be made again there.",
  },
  facts: ["ec2.survive.instance-store.stop", "ec2.survive.instance-store.reboot", "ec2.survive.ebs-root.stop"],
  note: "instance-states", section: "what-survives",
};
