.LBB5_3:
	vmovupd	%zmm10, (%rdx,%rax)
	vmovupd	%zmm8, 64(%rdx,%rax)
	vmovupd	%zmm11, 128(%rdx,%rax)
	vmovupd	%zmm9, 192(%rdx,%rax)
	vmovupd	%zmm7, 256(%rdx,%rax)
	vmovupd	%zmm6, 320(%rdx,%rax)
	vmovupd	%zmm5, 384(%rdx,%rax)
	vmovupd	%zmm4, 448(%rdx,%rax)
	addq	$512, %rax
	cmpq	$51200, %rax
	je	.LBB5_4
.LBB5_1:
	vmovups	(%rdi,%rax), %zmm10
	vmovups	64(%rdi,%rax), %zmm8
	#APP

	# zmm10 

	#NO_APP
	#APP

	# zmm8 

	#NO_APP
	vmovupd	(%rsi,%rax), %zmm12
	vmovupd	64(%rsi,%rax), %zmm18
	vmovupd	128(%rsi,%rax), %zmm19
	vmulpd	448(%rdi,%rax){1to8}, %zmm12, %zmm4
	vmulpd	384(%rdi,%rax){1to8}, %zmm12, %zmm5
	vmulpd	320(%rdi,%rax){1to8}, %zmm12, %zmm6
	vmulpd	256(%rdi,%rax){1to8}, %zmm12, %zmm7
	vmulpd	192(%rdi,%rax){1to8}, %zmm12, %zmm9
	vmulpd	128(%rdi,%rax){1to8}, %zmm12, %zmm11
	vmovupd	192(%rsi,%rax), %zmm20
	vbroadcastsd	%xmm8, %zmm13
	vmulpd	%zmm12, %zmm13, %zmm21
	vbroadcastsd	%xmm10, %zmm13
	vmulpd	%zmm12, %zmm13, %zmm22
	vpermpd	%zmm10, %zmm0, %zmm12
	vmulpd	%zmm18, %zmm12, %zmm23
	vpermpd	%zmm8, %zmm0, %zmm24
	vmulpd	136(%rdi,%rax){1to8}, %zmm18, %zmm17
	vmulpd	200(%rdi,%rax){1to8}, %zmm18, %zmm15
	vmulpd	264(%rdi,%rax){1to8}, %zmm18, %zmm16
	vmulpd	328(%rdi,%rax){1to8}, %zmm18, %zmm14
	vmulpd	392(%rdi,%rax){1to8}, %zmm18, %zmm13
	vmulpd	456(%rdi,%rax){1to8}, %zmm18, %zmm12
	vmulpd	%zmm18, %zmm24, %zmm18
	vextractf32x4	$1, %ymm10, %xmm24
	vbroadcastsd	%xmm24, %zmm24
	vfmadd213pd	%zmm22, %zmm19, %zmm24
	vextractf32x4	$1, %ymm8, %xmm22
	vbroadcastsd	%xmm22, %zmm22
	vfmadd231pd	144(%rdi,%rax){1to8}, %zmm19, %zmm11
	vfmadd231pd	208(%rdi,%rax){1to8}, %zmm19, %zmm9
	vfmadd231pd	272(%rdi,%rax){1to8}, %zmm19, %zmm7
	vfmadd231pd	336(%rdi,%rax){1to8}, %zmm19, %zmm6
	vfmadd231pd	400(%rdi,%rax){1to8}, %zmm19, %zmm5
	vfmadd213pd	%zmm21, %zmm19, %zmm22
	vfmadd231pd	464(%rdi,%rax){1to8}, %zmm19, %zmm4
	vpermpd	%zmm10, %zmm1, %zmm19
	vfmadd213pd	%zmm23, %zmm20, %zmm19
	vpermpd	%zmm8, %zmm1, %zmm21
	vfmadd231pd	152(%rdi,%rax){1to8}, %zmm20, %zmm17
	vfmadd231pd	216(%rdi,%rax){1to8}, %zmm20, %zmm15
	vfmadd231pd	280(%rdi,%rax){1to8}, %zmm20, %zmm16
	vfmadd231pd	344(%rdi,%rax){1to8}, %zmm20, %zmm14
	vfmadd231pd	408(%rdi,%rax){1to8}, %zmm20, %zmm13
	vfmadd213pd	%zmm18, %zmm20, %zmm21
	vfmadd231pd	472(%rdi,%rax){1to8}, %zmm20, %zmm12
	vmovupd	256(%rsi,%rax), %zmm18
	vextractf32x4	$2, %zmm10, %xmm20
	vbroadcastsd	%xmm20, %zmm20
	vfmadd213pd	%zmm24, %zmm18, %zmm20
	vextractf32x4	$2, %zmm8, %xmm23
	vbroadcastsd	%xmm23, %zmm23
	vfmadd213pd	%zmm22, %zmm18, %zmm23
	vfmadd231pd	160(%rdi,%rax){1to8}, %zmm18, %zmm11
	vfmadd231pd	224(%rdi,%rax){1to8}, %zmm18, %zmm9
	vfmadd231pd	288(%rdi,%rax){1to8}, %zmm18, %zmm7
	vfmadd231pd	352(%rdi,%rax){1to8}, %zmm18, %zmm6
	vfmadd231pd	416(%rdi,%rax){1to8}, %zmm18, %zmm5
	vfmadd231pd	480(%rdi,%rax){1to8}, %zmm18, %zmm4
	vmovupd	320(%rsi,%rax), %zmm18
	vpermpd	%zmm10, %zmm2, %zmm22
	vfmadd213pd	%zmm19, %zmm18, %zmm22
	vpermpd	%zmm8, %zmm2, %zmm19
	vfmadd231pd	168(%rdi,%rax){1to8}, %zmm18, %zmm17
	vfmadd231pd	232(%rdi,%rax){1to8}, %zmm18, %zmm15
	vfmadd231pd	296(%rdi,%rax){1to8}, %zmm18, %zmm16
	vfmadd231pd	360(%rdi,%rax){1to8}, %zmm18, %zmm14
	vfmadd231pd	424(%rdi,%rax){1to8}, %zmm18, %zmm13
	vfmadd213pd	%zmm21, %zmm18, %zmm19
	vfmadd231pd	488(%rdi,%rax){1to8}, %zmm18, %zmm12
	vmovupd	384(%rsi,%rax), %zmm18
	vextractf32x4	$3, %zmm10, %xmm21
	vbroadcastsd	%xmm21, %zmm21
	vfmadd213pd	%zmm20, %zmm18, %zmm21
	vextractf32x4	$3, %zmm8, %xmm20
	vbroadcastsd	%xmm20, %zmm20
	vfmadd213pd	%zmm23, %zmm18, %zmm20
	vfmadd231pd	176(%rdi,%rax){1to8}, %zmm18, %zmm11
	vfmadd231pd	240(%rdi,%rax){1to8}, %zmm18, %zmm9
	vfmadd231pd	304(%rdi,%rax){1to8}, %zmm18, %zmm7
	vfmadd231pd	368(%rdi,%rax){1to8}, %zmm18, %zmm6
	vfmadd231pd	432(%rdi,%rax){1to8}, %zmm18, %zmm5
	vfmadd231pd	496(%rdi,%rax){1to8}, %zmm18, %zmm4
	vmovupd	448(%rsi,%rax), %zmm18
	vpermpd	%zmm10, %zmm3, %zmm10
	vfmadd213pd	%zmm22, %zmm18, %zmm10
	vaddpd	%zmm21, %zmm10, %zmm10
	vpermpd	%zmm8, %zmm3, %zmm8
	vfmadd213pd	%zmm19, %zmm18, %zmm8
	vaddpd	%zmm20, %zmm8, %zmm8
	vfmadd231pd	184(%rdi,%rax){1to8}, %zmm18, %zmm17
	vaddpd	%zmm11, %zmm17, %zmm11
	vfmadd231pd	248(%rdi,%rax){1to8}, %zmm18, %zmm15
	vfmadd231pd	312(%rdi,%rax){1to8}, %zmm18, %zmm16
	vaddpd	%zmm9, %zmm15, %zmm9
	vaddpd	%zmm7, %zmm16, %zmm7
	vfmadd231pd	376(%rdi,%rax){1to8}, %zmm18, %zmm14
	vaddpd	%zmm6, %zmm14, %zmm6
	vfmadd231pd	440(%rdi,%rax){1to8}, %zmm18, %zmm13
	vaddpd	%zmm5, %zmm13, %zmm5
	vfmadd231pd	504(%rdi,%rax){1to8}, %zmm18, %zmm12
	vaddpd	%zmm4, %zmm12, %zmm4
	testb	%cl, %cl
	je	.LBB5_3
