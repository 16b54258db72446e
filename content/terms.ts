/** A way of writing a term that this site does not use, and what it writes instead. */
export type ForbiddenTerm = {
  /** Found in Korean text; `gu` is added. */
  readonly wrong: RegExp;
  /** AWS's Korean documentation's term. */
  readonly right: string;
};

/**
 * Korean variants that older notes use. One term for one thing, everywhere: a reader who meets two takes them for two things. The right ones
 * are those of AWS's Korean documentation.
 */
export const forbiddenTerms: readonly ForbiddenTerm[] = [
  { wrong: /오토\s?스케일링/, right: "Auto Scaling" },
  { wrong: /로드\s?발란서|로드밸런서/, right: "로드 밸런서" },
  { wrong: /가용영역|가용\s?존|가용성 영역/, right: "가용 영역" },
  { wrong: /쓰로틀|스로틀(?!링)/, right: "스로틀링" },
  { wrong: /프로비저닝 모드/, right: "프로비저닝된 모드" },
  { wrong: /헬스\s?체크|상태 체크/, right: "상태 확인" },
  // EC2 has status checks (상태 검사); load balancers, groups, DNS and containers have health checks.
  { wrong: /상태 검사 유예|(?:로드 밸런서|ELB|ALB|NLB|대상 그룹|Route 53|DNS|ECS)[의가 ]{0,2}\s?상태 검사/, right: "상태 확인" },
  { wrong: /(?:라우트|경로|루트) 테이블|라우팅테이블/, right: "라우팅 테이블" },
  { wrong: /보안그룹|시큐리티 그룹/, right: "보안 그룹" },
  { wrong: /멀티\s?AZ|멀티 가용/, right: "다중 AZ" },
  { wrong: /리젼/, right: "리전" },
  { wrong: /스냅숏|스냅샵/, right: "스냅샷" },
  { wrong: /에지 (?:로케이션|위치)|엣지 위치/, right: "엣지 로케이션" },
  { wrong: /데이터센터/, right: "데이터 센터" },
  { wrong: /수명주기|라이프\s?사이클/, right: "수명 주기" },
  { wrong: /예약 동시성|프로비저닝 동시성/, right: "예약된 동시성, 프로비저닝된 동시성" },
  { wrong: /리드 레플리카|읽기 복제본/, right: "읽기 전용 복제본" },
  { wrong: /런치 템플릿/, right: "시작 템플릿" },
  { wrong: /탄력적IP|엘라스틱\s?(?:IP|아이피)/, right: "탄력적 IP" },
  { wrong: /타겟|타깃/, right: "대상" },
  { wrong: /쿨다운|쿨 다운/, right: "휴지 기간" },
  { wrong: /웜\s?업/, right: "워밍업" },
  { wrong: /슬로우?\s?스타트/, right: "느린 시작" },
  { wrong: /종료 보호|삭제 방지 모드/, right: "종료 방지" },
  { wrong: /봉우리/, right: "피크" },
  { wrong: /(?<![가-힣])질의/, right: "쿼리" },
  { wrong: /온 디맨드/, right: "온디맨드" },
  { wrong: /콘테이너/, right: "컨테이너" },
  { wrong: /어플리케이션/, right: "애플리케이션" },
  { wrong: /메세지/, right: "메시지" },
  { wrong: /데이타/, right: "데이터" },
  { wrong: /캐쉬/, right: "캐시" },
  { wrong: /람다/, right: "Lambda" },
  { wrong: /공인 IP|사설 IP/, right: "퍼블릭 IP, 프라이빗 IP" },
];
