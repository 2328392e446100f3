/**
 * How many units of each currency one US dollar bought, lowest and highest of each year, 1971 to August 2026, packed.
 * `dollar-range.ts` unpacks it; whether a converted amount fits its year is decided elsewhere.
 * Source: monthly means of the US Federal Reserve (public domain, by way of datasets/exchange-rates), and daily euro
 * reference rates of the European Central Bank crossed through the euro (figures for information, not for transactions).
 * The rows are made from a file of both by `tests/claims/vocabulary/pack-yearly-rates.ts`, and a test compares them.
 */

/**
 * By ISO code: the first year, then two numbers for each year from it on, or a blank where a year is missing. Both are
 * steps of a scale that has 750 to each power of ten: how far the low lies above or below the low before, and how far the
 * high lies above the low. The low is rounded down to a step and the high up, by 0.5 % at most. The dollar itself has no
 * row; old and new money stand apart (TRL and TRY, ROL and RON).
 */
// prettier-ignore
export const yearlyRates: Readonly<Record<string, readonly [firstYear: number, packed: string]>> = {
  ATS: [1971, '6(;OG?)>*9Bs`cJXrZ38^^X;Y,8},8_TnuoO285<z39X<ZP[~X9eAWcJMYnV_FaZBTF]}meV'],
  AUD: [1971, '7<OM>+=r9gyWs08*9LSINLQZ;Jkz0:TFW(8tum8T58j?]ROJENT_RfV>IML>k(9e:T</9(:s?k1=,9Uc8P<X18hK/;L,:dq/8vJhNp08]uiT^IY8`qRU)9I[Pu]_H[L]fQ'],
  BEF: [1971, '*4<eW?7=)9Rvjna[lX/9`GP=`*9(9(<,:.=w09hI.8+?(91<g@lak7:j;yCeu[WlpXXLulH`Ll69.8yd'],
  BGN: [2000, '.MV;Uxq/;}fe>h@_vc[(8ToLuCcqZEP=d*9hTaSnM[mMbi9YiyDS<T^o'],
  BRL: [1995, '1=y(<McGVK0=.9.9f(968486<.:,8Uc59kIG7:v381<s79Omf/8}*849qup.86=.:+:EVL,:(:v(85<6>nv.8RlV08mjfY'],
  CAD: [1971, '9>KEH=WGXCMJXL]IJC:BF@:JF=@HVHN?SDdKE@?D=?DP]JTGDF;A<ITSDL;QNO<P78sdfCRKI5;78(8)8ZrEKpcPSJPcNchZdI[@TTFC^QKHUTH>PDN9G'],
  CHF: [1971, '.ebSF-?-9d/8QP=I+8j)@-9PS8`.8uNmkScd?)85=18-;h>i(9Z+;n<r<jqNvdjWJV68QM]@j.8rBk-8}t``^<^LR^YnmDbv|1@.;*>kAgCuI2809Y;[KacN78n;[Zi+8n>^p{KT'],
  CNY: [1981, '.Al*9huHa.8,=a08o,:9898g*@`.8CNKT>(EDI@8:9:;;898989898989KCQFjRjQ;?GDUI?AIC8DFHRR:RK]cQGXID;lcWTG9KQF'],
  CYP: [1999, '3Sf(8~gcpx7:x18+8Bx@m38r'],
  CZK: [1999, '.0;}*:,8Bn-;28~hzo?]O`-:{1;6:2939B.8Y/8(9eBW_^,8W@TbjMVcHIeCM@h8PPM[d=D'],
  DEM: [1971, '.]_K@7=)9P^SXFOfR19fb];k4:kqSJ^cmG28-:h/<g@iZj59f9wEeuQWgnWXKqiF`Lk49eeN'],
  DKK: [1971, '0)8JUB3;|NgY^aJ<H-8Z:HRY28684;,8.9080:i^381=*8+;c<fci-:f8wAeo`IcnXRGegD_@r(9/9yo)818);yde>f@^ra|68mpRrA`mXCN=a68gP_QkM[mLbh9WgzFR:TYl?K'],
  EEK: [1999, '039i*818mhr|79p[^<_>WhYbxZeHj'],
  ESP: [1973, '(.=[9F=L_e,938Dr^L8{4<492>w.;x.9gRp-9a+9`8T>V-:kEv<x2;mg[QSFHgdJXJd48xm^'],
  EUR: [1999, ')=.84:wqVzs3=)9rs@tBi/8mh,9]~R.8Gn*8dKW=o4:tZl[}Sf{Slu;cw,8HZ<]h~AP'],
  FIM: [1971, '(i;A;19l=[S_wB8_R[bUMRo-8*:)9(=TVdC(8~X+>v?iPX1:h>(8.81:*CT+:})9mcWyjcVH`,8qiX'],
  FRF: [1971, '0u@^A/?6909k):i09myL7:zS[;n*;(9,=(80948.;.8W(;5:j59[>bZa-9_:mKbqTI^nXZEab@YHd48wm]'],
  GBP: [1971, '7`MQfDem]9482=xmPbS1:rrb>0:(@f*:Xm18>2:[P/:uEWVbno8k>)86;QOS8FMV?I9C>Q@qsYbgvefV>ZE`p^Z+:*:,8RfETFM?[MXgUe.8wi[kidE{UUR.:ZcGYKk;K'],
  GRD: [1981, '4+=cs)8,A.9*@m0:jNUMPBb48^8RR,848m4:W]JGFPAT_s];j29+8'],
  HKD: [1981, ',tdqh08180;<;<<:9;::8:9;;<8;8:898:8:8::9AAB<<:8:?>>;9;8;8=8<==><:;9:8:8=8:8=8=>;9<;;8<:=:<9<9><<'],
  HRK: [2005, '*w[C^~g18+9s|aoAi*8VANAf09fDaYsKYiLSj9Ve{'],
  HUF: [1999, '23@cy-8oZ-9t^Y-9s<q_g18r-:)<6;49R,8M+92:`:SBd09WBXWfCboZXjEhi*<klPr[28jd'],
  IDR: [2005, '(1Jd~q=b_59V18fUd`ea*8z,9YihJNBB<bPFCxDIHWHRJTaJPV'],
  IEP: [1971, '7`MQfDem]9482=xmPbSpXAk.:,80:n(8684;-8W+:39c):b@b]c):d:qCa}oJ_MJ?LD`e_Nl49,8yc'],
  ILS: [2011, '2^h}_fYEu*8V;PnaIbFVh{UU>ko+8aU-8y-8_'],
  INR: [1973, ',*8dmY;x0:FWLv[8LINNu*;YyMkXgNFKJADc68_.8Po/9*?XyVg:8^uOT^{`(8CLZuHXBnRWR?OHO39k939*<k`_82829io28oTTViGOP;rkNPXHMHh*8EHHHZq]'],
  ISK: [1999, '45=ZR/9,;(:U+:59r19|ScP-9M*8T(O         .Jw*9ONmARHlPYJHpf:E'],
  ITL: [1971, '6-CEK>GN}J?V08+9.>?xW8M={(=*8*<jsu29va{7;s~U>^VU~V9e;x(=dTWJQWGNhN]Lk29giM'],
  JPY: [1971, '*1A``E/8bXRLK8J-9l5<-8qkTcEXeiHEEOft-?.9):oKOH^@t;PSR~dYY1<(9,?IZXDqvh8Sk[>`[VIR8`TN=Z3<48M)8t,8fj<l.:/8(<cyJ|eVO?K8FCM:Re/8sigf:^kO'],
  KRW: [1981, '22CBTNeRgH_X]E~Y1:nIAJIZMgFTB8BYILW,8/>(B69[Q?YmTU];OdYIF58hCRZ*<0;)9KWMW@P?PGOPU@W?U=KPOA]9PcmFUZZJSD]'],
  LKR: [1973, '2yZcQ:t,;ub5C(RG<=:`m+86;BN[.8DPDPCLNgOg(8*<=@OgQ,8Wm?@SkJ]NiW{Jeg0;_08IBGVOFBLDRB;@P@A@?BJ_iFJ;>PiCPAHo68GRM_Ma5=*@xKV@GTR'],
  LTL: [1999, '6eA@<::-<*81:u`a<b@Yn]YxRiJnA]iVEN;_'],
  LVL: [1999, '5NOJSVKSXlVMN<c@Z58mx49wy]vKg{UAM'],
  MTL: [1999, '/ceq}q^zz3:wfd>h:c|f'],
  MXN: [1993, '.Z=8*9.O):4>Q]Qe092:]?UI[9m*:MRECF=KF?b+92:rIPOqc`OVZc{u,:|F)8LjXS?38cSKX19qG48ymbQ'],
  MYR: [1971, '*XHWD19o@JG[kBQHYN?@=ILH>D<A<ERH<M>CFHT@:<8B`LBA:NOED?;7;.C}F88889898888C?dRdOYme_r`QTDN=_]^,809}y_g^]_K;d;PXtHqO}GiWS'],
  NLG: [1971, '0]ZK?)<+8BbYXNRWLxSYQ=[.8u{TPgusM.95:l3:d@dcW3:k;~EjyT[lv[]N{iJ^N_,8c]P'],
  NOK: [1971, '(~MOC+;|8[hbaL<E`W@FUTwiw~(;[g-8F.9hO/8aK^kR+9b8u?k,:ZGgdSJDBu49H=^m)9}f5=1:Wppr<]Ad)8v[6:y68>p^bVX?`c*96<-8wkQj=r.8eD):[ji)9(;ZTPUaxf'],
  NZD: [1971, '5<MG:5=58Ddu0:(A_]FxXHZsBD[,8^sZk/:69+8>r78zhb(8U<TLV{OCX-9dYLUN@o6:rNjq,808V38w)=08psEUVn+8k=*<a-<QmjlLWCV?]q{Ri9U>d_ZO.8GVZ,8c`HdRZ<R'],
  PHP: [2005, '4+=IjT1=48G596:W-8k=TO[;coOF]_d(8I@QBEfV=VqcTJHL8MNO'],
  PLN: [1999, ',_/9,;(8ImKdWc-<.:AnCe)9x18-:,<6:<-8I*968nC`8p2:iVqf.8Wm28WK{>oo0:;uK^fwEW'],
  PTE: [1973, '.7:f_R9Vwd.9*9(>y6;ZXY(8z0;6;2D290?*86:hrPjQ@_uU18b9nM_48uad^QPE]mV`Jm69b]O'],
  ROL: [1999, '.7J3<*E494?u6:N8W-8zOY'],
  RON: [2005, '*V_dsra;780:y@/8Gv49v=S;m0:iTkCpKd}XIs;i,808F_D[Wu=^'],
  RUB: [2005, '(.;EWS^RO|2:08>VYrZkL]w/E4G4;,;*;fT8+8ua?4968ci-<'],
  SEK: [1971, '4qLYC)<)8TynoiXDzFaMOAUy680>19,>_as;)918]/9Z=W_N~W9hS48(@q:dze8FghyN8iw-909sn28+=28tu>38Funf`0;09.;U38jlkbKU>08*=kB*8=z?(8*:p~599l085869UBM78}Yi'],
  SGD: [1981, ',MD:H:@:B<H<CMGQIAE38]QSKFAIbTUE:><k08XLJ8NVR:QEKQL=JYS^N[_D^^UWP>I:E>JXP@P8PCIHBAU9DBNEFAI;M;@'],
  SIT: [1999, '*(@/82;)808_?a+9jfm@l@e'],
  SKK: [1999, '4(<68,9,:49h-;59-<,838s?n`v+8l)9|'],
  THB: [1981, '(5:Rk999:b{J=?GA9=<@=C:?:=9=;???F<E)@,B+=@[Fz,:WSUUYCQE_xt3:{9y,8X)8_<MBIWdwGDeeK`[SPSR:Y8beyFfAjO_9V'],
  TRL: [1999, '4)S1@6L184;-F6O48P58Il'],
  TRY: [2005, '*:TH48nt=7:(;-8Mde5829U<|4:Wc18(:.8*;s(8/A0Dn{*<0:7F6N0:,A,;(Cr2:/8,=l'],
  TWD: [1983, '4+<B>E<Fx]/<zGAjO@F=IK@FHFBEMZ>>m49QEHMS]RJKDCYLKQDGDB`U_NfOOH>B:AHGFNHMUJGJND`LA>9emNLG^^c='],
  ZAR: [1971, '7EDaU+8q=J>696?:8:8:bN-8^91:,AkuWu,<4E58XrSLBm(9bTF<[cSy[}SREL+:0=f69+8(9TZ+90<7?0:(;3B2<n)99|]69mmP7?o(=x};79(9/8(:+9(>Ua.9.8*8[gU28}dX79Opa4809uDfOzYW'],
};
