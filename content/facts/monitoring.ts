import type { Fact, Source } from "@/engine/fact";

const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Read only in an older copy of AWS's page; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const metricsPage = {
  title: "CloudWatch metrics that are available for your instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html",
} as const satisfies Source;
const monitoringPage = {
  title: "Monitor Amazon EC2 resources",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring_ec2.html",
} as const satisfies Source;
const putAlarm = {
  title: "Amazon CloudWatch API, PutMetricAlarm (botocore 1.43.107)",
  url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
} as const satisfies Source;

/** Which numbers EC2 sends by itself, which it cannot, and who acts on an alarm. */
export const monitoring = {
  "cw.ec2.disk-metrics": {
    value: "instance store only", say: { ko: "인스턴스 스토어만", en: "instance store only" },
    meaning: {
      ko: "DiskReadOps, DiskWriteOps와 그 바이트 지표는 인스턴스 스토어 볼륨만 셉니다. EBS의 입출력은 Nitro 인스턴스의 EBSReadOps, EBSWriteOps에 있습니다.",
      en: "DiskReadOps, DiskWriteOps and their byte metrics count instance store volumes only. I/O to EBS is in EBSReadOps and EBSWriteOps of Nitro instances.",
    },
    sources: [metricsPage], ...unsure,
  },
  "cw.ec2.metadata-no-token": {
    value: "MetadataNoToken", say: { ko: "MetadataNoToken", en: "MetadataNoToken" },
    meaning: {
      ko: "토큰 없이 인스턴스 메타데이터를 조회한 횟수입니다. 모든 요청이 IMDSv2이면 0입니다.",
      en: "How often instance metadata was read without a token; 0 if all requests use IMDSv2.",
    },
    sources: [metricsPage], ...unsure,
  },
  "cw.ec2.agent-items": {
    value: ["memory", "swap", "disk space", "logs"],
    say: { ko: "메모리, 스왑, 디스크 공간의 사용률과 로그", en: "the use of memory, swap and disk space, and logs" },
    meaning: {
      ko: "EC2 사용 설명서는 메모리, 스왑, 디스크 공간, 페이지 파일의 사용률과 로그 수집을 CloudWatch 에이전트의 몫으로 적습니다.",
      en: "The EC2 User Guide assigns the use of memory, swap, disk space and page file, and the collection of logs, to the CloudWatch agent.",
    },
    sources: [monitoringPage], ...unsure,
  },
  "sns.not-scaling": {
    value: false, say: { ko: "알리기만 합니다", en: "only notifies" },
    meaning: {
      ko: "경보는 SNS 주제(알림), Auto Scaling 정책(조정), EC2의 중지·종료·재부팅·복구, Lambda 함수, Systems Manager를 각각 다른 동작으로 부릅니다. 조정은 SNS의 일이 아닙니다.",
      en: "An alarm calls separate actions: an SNS topic (notify), an Auto Scaling policy (scale), EC2 stop, terminate, reboot or recover, a Lambda function, Systems Manager. Scaling is not a job of SNS.",
    },
    sources: [putAlarm], ...read,
    older: {
      ko: "오래된 자료는 SNS가 메일을 보내거나 EC2를 동적으로 늘린다고 합니다.",
      en: "Older notes say that SNS mails the administrator or scales EC2.",
    },
  },
} as const satisfies Record<string, Fact>;
