import type { Note } from "@/engine/note";

export const note = {
  id: "addresses-and-interfaces",
  title: { ko: "주소와 네트워크 인터페이스", en: "Addresses and network interfaces" },
  summary: {
    ko: "프라이빗 IP, 퍼블릭 IP, 탄력적 IP, IPv6가 어디에 붙고 언제 바뀌며 얼마인지, 그리고 그것들을 담는 네트워크 인터페이스를 다룹니다.",
    en: "Where private, public, Elastic and IPv6 addresses sit, when they change and what they cost, and the network interface that carries them.",
  },
  minutes: 9,
  needs: ["instance-states", "routes-and-gateways"],
  refutes: ["M20"],
  sources: [
    { title: "Amazon EC2 User Guide: Elastic network interfaces", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html" },
    { title: "Amazon EC2 instance IP addressing", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html" },
    { title: "Elastic IP addresses", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html" },
    { title: "New: AWS public IPv4 address charge and Public IP Insights",
      url: "https://aws.amazon.com/blogs/aws/new-aws-public-ipv4-address-charge-public-ip-insights/" },
  ],
} as const satisfies Note;
