import type { Case } from "@/engine/quiz/case";

export const unreachable: Case = {
  id: "case.unreachable",
  title: { ko: "월요일 아침, 열리지 않는 사이트", en: "Monday morning, and the site does not open" },
  symptom: {
    ko: "비용을 아끼려고 금요일 저녁에 인스턴스를 중지했다가 월요일 아침에 시작했습니다. 상태는 running인데, 도메인으로 접속하면 시간이 초과됩니다. 지난주와 달라진 것은 중지했다는 것뿐입니다.",
    en: "To save money the instance was stopped on Friday evening and started on Monday morning. It is running, but the domain times out. Nothing else has changed since last week.",
  },
  probes: [
    {
      id: "dns", look: { ko: "도메인이 가리키는 주소와 인스턴스의 퍼블릭 주소를 비교한다", en: "Compare the address the domain points to with the instance's public address" },
      finding: { ko: "도메인은 203.0.113.20, 인스턴스는 203.0.113.94입니다.", en: "The domain says 203.0.113.20, the instance has 203.0.113.94." },
      tells: { ko: "시작하면서 새 주소를 받았습니다. 도메인은 남의 것이 된 주소를 가리킵니다.", en: "It got a new address at the start. The domain points to one that is no longer ours." },
    },
    {
      id: "status", look: { ko: "상태 검사를 본다", en: "Look at the status checks" },
      finding: { ko: "시스템과 인스턴스 검사가 모두 통과했습니다.", en: "System and instance checks have both passed." },
      tells: { ko: "호스트와 운영 체제는 멀쩡합니다. 원인은 인스턴스 밖에 있습니다.", en: "Host and operating system are fine. The cause lies outside the instance." },
    },
    {
      id: "sg", look: { ko: "보안 그룹의 인바운드 규칙을 본다", en: "Look at the inbound rules of the security group" },
      finding: { ko: "0.0.0.0/0에서 오는 TCP 443을 허용합니다. 지난주와 같습니다.", en: "TCP 443 from 0.0.0.0/0 is allowed, as last week." },
      tells: { ko: "중지와 시작은 보안 그룹을 건드리지 않습니다.", en: "Stopping and starting does not touch a security group." },
    },
    {
      id: "eip", look: { ko: "연결된 탄력적 IP가 있는지 본다", en: "See whether an Elastic IP is associated" },
      finding: { ko: "없습니다. 퍼블릭 주소는 자동 할당된 것입니다.", en: "There is none. The public address is auto-assigned." },
      tells: { ko: "자동 할당 주소는 중지할 때 반환합니다.", en: "An auto-assigned address is let go at a stop." },
    },
    {
      id: "disk", look: { ko: "루트 볼륨의 남은 공간을 본다", en: "Look at the free space of the root volume" },
      finding: { ko: "60%가 비어 있습니다.", en: "60% is free." },
      tells: { ko: "디스크는 이 증상과 상관이 없습니다.", en: "The disk has nothing to do with this." },
    },
  ],
  telling: ["dns", "eip"],
  verdicts: [
    { id: "address", right: true, text: { ko: "퍼블릭 주소가 바뀌었는데 도메인은 옛 주소를 가리킨다", en: "The public address has changed and the domain points to the old one" }, why: { ko: "중지할 때 반환한 주소 대신 새 주소를 받았습니다. 탄력적 IP를 붙이고 도메인을 그쪽으로 돌리면 다음 월요일에도 괜찮습니다.", en: "A new address came in place of the one let go. With an Elastic IP and the domain pointed at it, next Monday will be fine." } },
    { id: "booting", right: false, text: { ko: "운영 체제가 아직 부팅을 마치지 못했다", en: "The operating system has not finished booting" }, why: { ko: "그렇다면 인스턴스 상태 검사가 통과하지 못했을 것입니다.", en: "Then the instance status check would not have passed." } },
    { id: "rules", right: false, text: { ko: "중지하면서 보안 그룹의 규칙이 지워졌다", en: "The stop removed the rules of the security group" }, why: { ko: "보안 그룹은 인스턴스의 상태와 상관없이 그대로입니다.", en: "A security group stays as it is, whatever state the instance is in." } },
    { id: "host", right: false, text: { ko: "새 호스트에 결함이 있다", en: "The new host is faulty" }, why: { ko: "그렇다면 시스템 상태 검사가 통과하지 못했을 것입니다.", en: "Then the system status check would have failed." } },
  ],
  explain: {
    ko: "중지와 시작을 거치면 자동 할당 퍼블릭 IPv4 주소가 바뀝니다. 바뀌면 안 되는 주소에는 탄력적 IP를 쓰거나, 주소 대신 로드 밸런서 같은 이름을 가리키게 합니다.",
    en: "A stop and start changes the auto-assigned public IPv4 address. Where it must not change, use an Elastic IP, or point the domain at a name such as a load balancer's.",
  },
  facts: ["ec2.survive.public-ipv4.stop", "ec2.survive.eip.stop"],
  note: "instance-states", section: "addresses",
};
