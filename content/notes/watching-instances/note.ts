import type { Note } from "@/engine/note";

export const note = {
  id: "watching-instances",
  title: { ko: "인스턴스 지켜보기: 지표, 경보, 상태 검사", en: "Watching instances: metrics, alarms, status checks" },
  summary: {
    ko: "CloudWatch가 무엇을 보고 무엇을 보지 못하는지, 경보가 몇 개의 데이터 포인트를 보고 언제 울리는지, 데이터가 끊기면 어떻게 되는지 따라갑니다.",
    en: "What CloudWatch sees and what it cannot, how many datapoints make an alarm go off, and what happens when data stops coming.",
  },
  minutes: 11,
  needs: ["ami-and-launch", "instance-states"],
  refutes: ["M41", "M23"],
  sources: [
    { title: "Amazon EC2 User Guide: CloudWatch metrics for your instances",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html" },
    { title: "Amazon EC2 User Guide: Detailed monitoring", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html" },
    { title: "Amazon CloudWatch User Guide: Alarm evaluation", url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html" },
    { title: "Amazon CloudWatch User Guide: Missing data",
      url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html" },
    { title: "Amazon EC2 User Guide: Status checks",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html" },
  ],
} as const satisfies Note;
