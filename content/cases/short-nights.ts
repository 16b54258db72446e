import type { Case } from "@/engine/quiz/case";

export const shortNights: Case = {
  id: "case.short-nights",
  title: { ko: "낮보다 비싼 밤", en: "Nights that cost more than days" },
  symptom: {
    ko: "개발 서버 한 대를 밤에는 꺼 두기로 했는데, 꺼 둔 뒤로도 청구서가 거의 그대로입니다. 인스턴스 사용 시간은 분명히 절반으로 줄었습니다.",
    en: "A development server is now off at night, yet the bill is almost the same. The instance hours have certainly halved.",
  },
  probes: [
    {
      id: "lines", look: { ko: "청구서를 항목별로 펼친다", en: "Open the bill line by line" },
      finding: { ko: "인스턴스 시간은 절반입니다. EBS 볼륨과 퍼블릭 IPv4 주소의 항목이 훨씬 큽니다.", en: "Instance hours have halved. The lines for EBS volumes and public IPv4 addresses are far larger." },
      tells: { ko: "꺼 두어도 줄지 않는 항목이 요금의 대부분입니다.", en: "Most of the bill is what does not shrink when the instance is off." },
    },
    {
      id: "volumes", look: { ko: "볼륨 목록을 본다", en: "Look at the list of volumes" },
      finding: { ko: "4 TiB 데이터 볼륨이 연결되어 있고, 어디에도 연결되지 않은 볼륨도 셋 있습니다.", en: "A 4 TiB data volume is attached, and three more are attached to nothing." },
      tells: { ko: "볼륨은 있는 동안 과금되며 인스턴스의 상태와는 상관이 없습니다.", en: "A volume is charged while it exists, whatever the instance does." },
    },
    {
      id: "addresses", look: { ko: "탄력적 IP 목록을 본다", en: "Look at the list of Elastic IPs" },
      finding: { ko: "다섯 개가 있고 넷은 아무것에도 연결되어 있지 않습니다.", en: "There are five, four of them associated with nothing." },
      tells: { ko: "퍼블릭 IPv4 주소는 쓰든 안 쓰든 시간당 과금됩니다.", en: "Public IPv4 addresses are charged by the hour, in use or idle." },
    },
    {
      id: "schedule", look: { ko: "밤에 정말 중지되는지 상태 기록을 본다", en: "See in the state history whether it is really stopped at night" },
      finding: { ko: "20:00에 stopped, 08:00에 running이 됩니다.", en: "It is stopped at 20:00 and running at 08:00." },
      tells: { ko: "예약은 제대로 동작합니다.", en: "The schedule works." },
    },
    {
      id: "cpu", look: { ko: "낮의 CPU 사용률을 본다", en: "Look at CPU use by day" },
      finding: { ko: "평균 12%입니다.", en: "12% on average." },
      tells: { ko: "유형을 줄일 수는 있지만, 온디맨드 요금은 사용률과 상관없습니다.", en: "A smaller type might do, but an On-Demand price does not depend on use." },
    },
  ],
  telling: ["lines", "volumes", "addresses"],
  verdicts: [
    { id: "leftovers", right: true, text: { ko: "볼륨과 주소는 중지해도 과금된다", en: "Volumes and addresses are charged even while it is stopped" }, why: { ko: "중지로 멈추는 것은 인스턴스 요금뿐입니다. 쓰지 않는 볼륨은 스냅샷을 뜬 뒤 지우고, 쓰지 않는 주소는 반환합니다.", en: "A stop ends only the instance charge. Snapshot and delete unused volumes, and release unused addresses." } },
    { id: "not-stopped", right: false, text: { ko: "운영 체제만 꺼지고 인스턴스는 계속 running이다", en: "Only the operating system is down; the instance is still running" }, why: { ko: "그렇다면 인스턴스 사용 시간이 줄지 않았을 것입니다.", en: "Then the instance hours would not have halved." } },
    { id: "minimum", right: false, text: { ko: "켤 때마다 하루치가 과금된다", en: "Each start is billed as a whole day" }, why: { ko: "최소 과금 시간은 하루가 아니라 1분 안팎의 짧은 시간입니다.", en: "The shortest billed time is about a minute, not a day." } },
    { id: "cpu", right: false, text: { ko: "CPU 사용률이 높아 요금이 오른다", en: "High CPU use raises the price" }, why: { ko: "온디맨드 요금은 사용률이 아니라 실행 시간을 따릅니다.", en: "On-Demand follows the time it runs, not how busy it is." } },
  ],
  explain: {
    ko: "중지한 인스턴스에는 인스턴스 요금이 없습니다. 그러나 EBS 볼륨, 스냅샷, 퍼블릭 IPv4 주소는 있는 동안 계속 과금됩니다.",
    en: "A stopped instance has no instance charge. EBS volumes, snapshots and public IPv4 addresses go on costing for as long as they exist.",
  },
  facts: ["ec2.state.billed", "ebs.stop", "vpc.public-ip.charge"],
  note: "instance-states", section: "billing",
};
