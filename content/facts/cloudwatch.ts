import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";
import { autoScalingNumbers as numbers } from "./auto-scaling-numbers";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows for which no page of AWS states the detail; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** Wording that is the same in both languages, such as a name of the API. */
const both = (words: string): Text => ({ ko: words, en: words });

const monitoring = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/${page}.html` });
const api = (shape: string): Source => ({
  title: `Amazon CloudWatch API, ${shape} (botocore 1.43.107)`,
  url: `https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_${shape}.html`,
});
const ec2 = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/${page}.html` });

const concepts = monitoring("Amazon CloudWatch concepts", "cloudwatch_concepts");
const evaluation = monitoring("Alarm evaluation", "alarm-evaluation");
const missingData = monitoring("Configuring how CloudWatch alarms treat missing data", "alarms-and-missing-data");
const alarmsPage = monitoring("Using Amazon CloudWatch alarms", "CloudWatch_Alarms");
const detailed = ec2("Manage detailed monitoring for your EC2 instances", "manage-detailed-monitoring");

/** Metrics, datapoints and alarms. */
export const cloudwatch = {
  "cw.resolution": {
    value: 60, unit: "s", say: { ko: "60초", en: "60 seconds" },
    meaning: {
      ko: "표준 지표의 간격은 60초이고, 고해상도 사용자 지정 지표는 1초까지 촘촘해집니다. 조회 주기는 1·5·10·30초 또는 60초의 배수입니다.",
      en: "Standard metrics have a resolution of 60 seconds, high-resolution custom metrics down to 1 second. They can be read at 1, 5, 10 or 30 seconds or multiples of 60.",
    },
    sources: [api("MetricDatum"), concepts], ...read,
  },
  "cw.retention": {
    value: 455, unit: "days", say: { ko: "최대 455일", en: "up to 455 days" },
    meaning: {
      ko: "60초 미만 데이터는 3시간, 60초는 15일, 5분은 63일, 1시간은 455일(15개월) 동안 남습니다. 촘촘한 데이터는 버려지지 않고 더 긴 간격으로 합쳐집니다.",
      en: "Points below 60 seconds stay 3 hours, 60-second points 15 days, 5-minute points 63 days, hourly points 455 days. Finer data is rolled up, not dropped early.",
    },
    sources: [api("GetMetricStatistics")], ...read,
  },
  "cw.ec2.basic": {
    value: numbers["cw.ec2.basic"], unit: "s", say: { ko: "5분", en: "5 minutes" },
    meaning: { ko: "EC2 기본 모니터링은 지표를 5분마다 무료로 보냅니다. 상태 검사는 1분마다이고 무료입니다.", en: "Basic monitoring sends EC2 metrics every 5 minutes, free of charge. Status checks run every minute, also free." },
    sources: [detailed], ...read,
    older: { ko: "흔히 CPU가 오르면 바로 알 수 있다고 합니다.", en: "Often told as if a rise of CPU were seen at once." },
  },
  "cw.ec2.detailed": {
    value: numbers["cw.ec2.detailed"], unit: "s", say: { ko: "1분", en: "1 minute" },
    meaning: { ko: "세부 모니터링을 켜면 1분마다 지표가 오고, 지표 수만큼 요금이 붙습니다.", en: "Detailed monitoring sends metrics every minute and is charged per metric." },
    sources: [detailed], ...read,
  },
  "cw.ec2.no-memory": {
    value: "CloudWatch agent", say: { ko: "CloudWatch 에이전트", en: "the CloudWatch agent" },
    meaning: { ko: "EC2는 메모리와 디스크 사용량을 스스로 보내지 않습니다. CloudWatch 에이전트를 설치해야 합니다.", en: "EC2 does not report memory or disk-space use by itself; that takes the CloudWatch agent." },
    sources: [ec2("CloudWatch metrics that are available for your instances", "viewing_metrics_with_cloudwatch")], ...unsure,
  },
  "cw.alarm.states": {
    value: ["OK", "ALARM", "INSUFFICIENT_DATA"], say: both("OK, ALARM, INSUFFICIENT_DATA"),
    meaning: { ko: "경보 상태는 세 가지이고, 새 지표 경보는 INSUFFICIENT_DATA에서 시작합니다.", en: "An alarm has three states; a new metric alarm starts in INSUFFICIENT_DATA." },
    sources: [api("PutMetricAlarm"), alarmsPage], ...read,
  },
  "cw.alarm.evaluation-state": {
    value: ["PARTIAL_DATA", "EVALUATION_ERROR", "EVALUATION_FAILURE"], say: both("PARTIAL_DATA, EVALUATION_ERROR, EVALUATION_FAILURE"),
    meaning: { ko: "경보 상태와 따로 평가가 제대로 되었는지를 알려 주는 값도 있습니다.", en: "Apart from its state an alarm says whether it could be evaluated properly." },
    sources: [api("MetricAlarm"), evaluation], ...read,
  },
  "cw.alarm.m-of-n": {
    value: "DatapointsToAlarm of EvaluationPeriods", say: { ko: "N개 중 M개", en: "M of N" },
    meaning: {
      ko: "N은 EvaluationPeriods, M은 DatapointsToAlarm입니다. 넘은 데이터 포인트 M개는 이어져 있지 않아도 되고, M을 적지 않으면 N과 같습니다.",
      en: "N is EvaluationPeriods and M is DatapointsToAlarm; the M breaching points need not be consecutive. Without M, M equals N.",
    },
    sources: [api("PutMetricAlarm"), evaluation], ...read,
    older: { ko: "오래된 자료는 임계값을 넘으면 바로 경보가 울린다고 합니다.", en: "Older notes say an alarm fires as soon as the threshold is exceeded." },
  },
  "cw.alarm.period": {
    value: 60, unit: "s", say: { ko: "10·20·30초 또는 60초의 배수", en: "10, 20 or 30 seconds or a multiple of 60" },
    meaning: { ko: "경보 주기는 10·20·30초 또는 60초의 배수이고, 주기 × N은 7일(주기가 1시간 미만이면 1일)까지입니다.", en: "An alarm's period is 10, 20 or 30 seconds or a multiple of 60; period times N is at most 7 days, 1 day if the period is below an hour." },
    sources: [api("PutMetricAlarm")], ...read,
  },
  "cw.alarm.frequency": {
    value: numbers["cw.alarm.frequency"], unit: "s", say: { ko: "1분마다", en: "every minute" },
    meaning: { ko: "주기가 1분 이상이면 미끄러지는 창으로 1분마다 평가합니다. 10·20·30초 주기는 10초마다, 합이 1일을 넘으면 한 시간마다입니다.", en: "With a period of a minute or more an alarm is evaluated every minute over a sliding window; shorter periods every 10 seconds, spans above a day hourly." },
    sources: [evaluation, api("PutMetricAlarm")], ...read,
  },
  "cw.alarm.missing": {
    value: ["missing", "notBreaching", "breaching", "ignore"], say: both("missing, notBreaching, breaching, ignore"),
    meaning: {
      ko: "빠진 데이터 포인트를 다루는 방식은 네 가지이고 기본값은 missing입니다. missing에서는 평가 범위가 모두 비어야 INSUFFICIENT_DATA가 되고, ignore는 상태를 그대로 둡니다.",
      en: "Missing points are treated in one of four ways, by default missing. With missing only a range without any point gives INSUFFICIENT_DATA; ignore keeps the state.",
    },
    sources: [missingData], ...read,
  },
  "cw.alarm.missing.range": {
    value: "real points first", say: { ko: "실제 데이터 포인트부터", en: "real points first" },
    meaning: { ko: "CloudWatch는 N보다 많은 데이터 포인트를 가져와 실제 값부터 씁니다. 설정은 그래도 모자란 자리만 채웁니다.", en: "CloudWatch fetches more than N points and uses the real ones first; the setting only fills what is still lacking." },
    sources: [missingData], ...read,
  },
  "cw.alarm.missing.table": {
    value: ["INSUFFICIENT_DATA", "keep", "ALARM", "OK"], say: { ko: "데이터가 하나도 없을 때 네 방식의 결과", en: "what the four ways give without any data" },
    meaning: {
      ko: "3개 중 3개 경보에서 최근 다섯 점이 모두 비면 missing은 INSUFFICIENT_DATA, ignore는 유지, breaching은 ALARM, notBreaching은 OK입니다. - - X - -는 missing에서 ALARM, ignore에서 유지, breaching에서 ALARM, notBreaching에서 OK입니다.",
      en: "For 3 of 3 and five empty points, missing gives INSUFFICIENT_DATA, ignore keeps, breaching gives ALARM and notBreaching OK. For - - X - - it is ALARM, keep, ALARM and OK.",
    },
    sources: [missingData], ...read,
  },
  "cw.alarm.actions": {
    value: 5, unit: "actions per state", say: { ko: "상태마다 최대 5개", en: "up to 5 per state" },
    meaning: {
      ko: "경보 동작은 상태가 바뀔 때만 실행되고, Auto Scaling 동작만 예외로 그 상태인 동안 1분마다 되풀이됩니다. SNS 알림과 Auto Scaling 정책, EC2 동작은 서로 다른 동작입니다.",
      en: "Actions run on a change of state only, except Auto Scaling actions, which repeat every minute. SNS, an Auto Scaling policy and EC2 actions are separate actions.",
    },
    sources: [api("PutMetricAlarm"), alarmsPage], ...read,
    older: { ko: "오래된 자료는 SNS가 EC2를 늘린다고 합니다. SNS는 알리기만 합니다.", en: "Older notes let SNS scale EC2; SNS only notifies." },
  },
  "cw.alarm.comparison": {
    value: ["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"], say: { ko: "초과·이상·미만·이하와 이상 탐지 세 가지", en: "above, below, with or without equal, and three anomaly bands" },
    meaning: { ko: "값이 너무 낮아도 경보가 울릴 수 있습니다. 비교는 네 가지와 이상 탐지 대역 세 가지입니다.", en: "Alarms can fire on values that are too low as well: four comparisons and three anomaly-band operators." },
    sources: [api("PutMetricAlarm")], ...read,
    older: { ko: "오래된 자료는 임계값을 넘을 때만 울린다고 합니다.", en: "Older notes know only exceeding a threshold." },
  },
  "cw.alarm.kinds": {
    value: ["metric alarm", "composite alarm", "log alarm"], say: { ko: "지표 경보, 복합 경보, 로그 경보", en: "metric, composite and log alarms" },
    meaning: { ko: "지표 경보는 지표 수식, 이상 탐지, PromQL도 볼 수 있습니다. 복합 경보와 로그 경보가 따로 있습니다.", en: "A metric alarm can also watch metric math, an anomaly band or PromQL. Composite and log alarms exist besides." },
    sources: [api("PutMetricAlarm"), api("PutCompositeAlarm")], ...read,
    older: { ko: "오래된 자료는 경보가 지표 하나만 본다고 합니다.", en: "Older notes say an alarm watches a single metric." },
  },
  "cw.composite": {
    value: false, say: { ko: "할 수 없음", en: "not possible" },
    meaning: { ko: "복합 경보는 다른 경보를 묶어 알림을 보낼 수 있지만 EC2 동작이나 Auto Scaling 동작은 하지 못합니다.", en: "A composite alarm combines alarms and can notify, but does no EC2 or Auto Scaling action." },
    sources: [alarmsPage], ...read,
  },
  "cw.put": {
    value: 1000, unit: "metrics per call", say: { ko: "한 번에 지표 1,000개", en: "1,000 metrics per call" },
    meaning: { ko: "PutMetricData 한 번에 1 MB, 지표 1,000개, 지표마다 차원 30개까지이고, 시각은 2주 전부터 2시간 뒤까지 쓸 수 있습니다.", en: "One PutMetricData call takes 1 MB, 1,000 metrics with 30 dimensions each, and timestamps from two weeks back to two hours ahead." },
    sources: [api("PutMetricData")], ...read,
  },
} as const satisfies Record<string, Fact>;
