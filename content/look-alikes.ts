import type { Text } from "@/engine/locale";
import type { LookAlikes } from "@/engine/quiz/interleave";

/**
 * Concepts that are easily taken for one another. Practice asks them side by side; a set whose questions are not written yet is skipped, so a set
 * may stand here before its chapter. Sides name ids of `concepts.ts`, also future ones.
 */
export const lookAlikes: readonly LookAlikes<Text>[] = [
  { id: "security-group-acl", title: { ko: "보안 그룹과 네트워크 ACL", en: "Security group and network ACL" }, sides: [["security-group"], ["network-acl"]] },
  { id: "stop-terminate-hibernate", title: { ko: "중지, 종료, 최대 절전", en: "Stop, terminate, hibernate" }, sides: [["stop"], ["terminate"], ["hibernate"]] },
  { id: "reserved-provisioned", title: { ko: "예약된 동시성과 프로비저닝된 동시성", en: "Reserved and provisioned concurrency" }, sides: [["reserved-concurrency"], ["provisioned-concurrency"]] },
  { id: "standby-replica", title: { ko: "대기 인스턴스와 읽기 전용 복제본", en: "Standby and read replica" }, sides: [["standby", "multi-az"], ["read-replica"]] },
  { id: "up-out", title: { ko: "수직 확장과 수평 확장", en: "Scaling up and scaling out" }, sides: [["scale-up", "vertical-scaling"], ["scale-out", "horizontal-scaling"]] },
  { id: "region-zone", title: { ko: "리전과 가용 영역", en: "Region and Availability Zone" }, sides: [["region"], ["availability-zone"]] },
  { id: "sla-slo", title: { ko: "SLA, SLO, SLI", en: "SLA, SLO, SLI" }, sides: [["sla"], ["slo", "error-budget"], ["sli"]] },
  { id: "store-volume", title: { ko: "인스턴스 스토어와 EBS 볼륨", en: "Instance store and EBS volume" }, sides: [["instance-store"], ["ebs", "ebs-volume", "root-volume"]] },
  { id: "public-elastic", title: { ko: "자동 할당 주소와 탄력적 IP", en: "Auto-assigned address and Elastic IP" }, sides: [["public-ipv4"], ["elastic-ip"]] },
  { id: "ami-snapshot", title: { ko: "AMI와 스냅샷", en: "AMI and snapshot" }, sides: [["ami"], ["snapshot"]] },
];
