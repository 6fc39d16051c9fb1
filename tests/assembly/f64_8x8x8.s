.LBB5_3:
	vaddpd	(%rdx,%rax), %zmm10, %zmm10
	leaq	(%rdx,%rax), %r9
	addq	$64, %r9
	vaddpd	64(%rdx,%rax), %zmm9, %zmm9
	vaddpd	128(%rdx,%rax), %zmm7, %zmm7
	leaq	128(%rdx,%rax), %r10
	leaq	192(%rdx,%rax), %r11
	vaddpd	192(%rdx,%rax), %zmm16, %zmm16
	leaq	256(%rdx,%rax), %rbx
	vaddpd	256(%rdx,%rax), %zmm5, %zmm5
	leaq	320(%rdx,%rax), %r14
	vaddpd	320(%rdx,%rax), %zmm8, %zmm8
	vaddpd	384(%rdx,%rax), %zmm6, %zmm6
	leaq	(%rdx,%rax), %r15
	addq	$384, %r15
	leaq	(%rdx,%rax), %r12
	addq	$448, %r12
	vaddpd	448(%rdx,%rax), %zmm4, %zmm4
.LBB5_4:
	vmovupd	%zmm10, (%rdx,%rax)
	vmovupd	%zmm9, (%r9)
	vmovupd	%zmm7, (%r10)
	vmovupd	%zmm16, (%r11)
	vmovupd	%zmm5, (%rbx)
	vmovupd	%zmm8, (%r14)
	vmovupd	%zmm6, (%r15)
	vmovupd	%zmm4, (%r12)
	addq	$512, %r8
	addq	$512, %rax
	cmpq	$51200, %rax
	je	.LBB5_5
.LBB5_1:
	vmovups	(%rdi,%rax), %zmm10
	vmovups	64(%rdi,%rax), %zmm9
	vmovups	128(%rdi,%rax), %zmm7
	vmovups	192(%rdi,%rax), %zmm5
	#APP

	# zmm10 

	#NO_APP
	#APP

	# zmm9 

	#NO_APP
	#APP

	# zmm7 

	#NO_APP
	#APP

	# zmm5 

	#NO_APP
	vmovupd	(%rsi,%rax), %zmm12
	vmovupd	64(%rsi,%rax), %zmm17
	vmovupd	128(%rsi,%rax), %zmm18
	vmulpd	448(%rdi,%rax){1to8}, %zmm12, %zmm4
	vmulpd	384(%rdi,%rax){1to8}, %zmm12, %zmm6
	vmulpd	320(%rdi,%rax){1to8}, %zmm12, %zmm8
	vmovupd	192(%rsi,%rax), %zmm16
	vmulpd	256(%rdi,%rax){1to8}, %zmm12, %zmm11
	vbroadcastsd	%xmm5, %zmm13
	vmulpd	%zmm12, %zmm13, %zmm19
	vbroadcastsd	%xmm7, %zmm13
	vmulpd	%zmm12, %zmm13, %zmm20
	vbroadcastsd	%xmm9, %zmm13
	vmulpd	%zmm12, %zmm13, %zmm21
	vbroadcastsd	%xmm10, %zmm13
	vmulpd	%zmm12, %zmm13, %zmm22
	vpermpd	%zmm10, %zmm0, %zmm12
	vmulpd	%zmm17, %zmm12, %zmm23
	vpermpd	%zmm9, %zmm0, %zmm12
	vmulpd	%zmm17, %zmm12, %zmm24
	vpermpd	%zmm7, %zmm0, %zmm12
	vmulpd	%zmm17, %zmm12, %zmm25
	vpermpd	%zmm5, %zmm0, %zmm12
	vmulpd	264(%rdi,%rax){1to8}, %zmm17, %zmm15
	vmulpd	328(%rdi,%rax){1to8}, %zmm17, %zmm14
	vmulpd	392(%rdi,%rax){1to8}, %zmm17, %zmm13
	vmulpd	%zmm17, %zmm12, %zmm26
	vmulpd	456(%rdi,%rax){1to8}, %zmm17, %zmm12
	vextractf32x4	$1, %ymm10, %xmm17
	vbroadcastsd	%xmm17, %zmm17
	vfmadd213pd	%zmm22, %zmm18, %zmm17
	vextractf32x4	$1, %ymm9, %xmm22
	vbroadcastsd	%xmm22, %zmm22
	vfmadd213pd	%zmm21, %zmm18, %zmm22
	vextractf32x4	$1, %ymm7, %xmm21
	vbroadcastsd	%xmm21, %zmm21
	vfmadd213pd	%zmm20, %zmm18, %zmm21
	vextractf32x4	$1, %ymm5, %xmm20
	vbroadcastsd	%xmm20, %zmm20
	vfmadd231pd	272(%rdi,%rax){1to8}, %zmm18, %zmm11
	vfmadd231pd	336(%rdi,%rax){1to8}, %zmm18, %zmm8
	vfmadd231pd	400(%rdi,%rax){1to8}, %zmm18, %zmm6
	vfmadd213pd	%zmm19, %zmm18, %zmm20
	vfmadd231pd	464(%rdi,%rax){1to8}, %zmm18, %zmm4
	vpermpd	%zmm10, %zmm1, %zmm18
	vfmadd213pd	%zmm23, %zmm16, %zmm18
	vpermpd	%zmm9, %zmm1, %zmm19
	vfmadd213pd	%zmm24, %zmm16, %zmm19
	vpermpd	%zmm7, %zmm1, %zmm23
	vfmadd213pd	%zmm25, %zmm16, %zmm23
	vpermpd	%zmm5, %zmm1, %zmm24
	vfmadd231pd	280(%rdi,%rax){1to8}, %zmm16, %zmm15
	vfmadd231pd	344(%rdi,%rax){1to8}, %zmm16, %zmm14
	vfmadd231pd	408(%rdi,%rax){1to8}, %zmm16, %zmm13
	vfmadd213pd	%zmm26, %zmm16, %zmm24
	vfmadd231pd	472(%rdi,%rax){1to8}, %zmm16, %zmm12
	vmovupd	256(%rsi,%rax), %zmm16
	vextractf32x4	$2, %zmm10, %xmm25
	vbroadcastsd	%xmm25, %zmm25
	vfmadd213pd	%zmm17, %zmm16, %zmm25
	vextractf32x4	$2, %zmm9, %xmm17
	vbroadcastsd	%xmm17, %zmm17
	vfmadd213pd	%zmm22, %zmm16, %zmm17
	vextractf32x4	$2, %zmm7, %xmm22
	vbroadcastsd	%xmm22, %zmm22
	vfmadd213pd	%zmm21, %zmm16, %zmm22
	vextractf32x4	$2, %zmm5, %xmm21
	vbroadcastsd	%xmm21, %zmm21
	vfmadd213pd	%zmm20, %zmm16, %zmm21
	vfmadd231pd	288(%rdi,%rax){1to8}, %zmm16, %zmm11
	vfmadd231pd	352(%rdi,%rax){1to8}, %zmm16, %zmm8
	vfmadd231pd	416(%rdi,%rax){1to8}, %zmm16, %zmm6
	vfmadd231pd	480(%rdi,%rax){1to8}, %zmm16, %zmm4
	vmovupd	320(%rsi,%rax), %zmm16
	vpermpd	%zmm10, %zmm2, %zmm20
	vfmadd213pd	%zmm18, %zmm16, %zmm20
	vpermpd	%zmm9, %zmm2, %zmm18
	vfmadd213pd	%zmm19, %zmm16, %zmm18
	vpermpd	%zmm7, %zmm2, %zmm19
	vfmadd213pd	%zmm23, %zmm16, %zmm19
	vpermpd	%zmm5, %zmm2, %zmm23
	vfmadd231pd	296(%rdi,%rax){1to8}, %zmm16, %zmm15
	vfmadd231pd	360(%rdi,%rax){1to8}, %zmm16, %zmm14
	vfmadd231pd	424(%rdi,%rax){1to8}, %zmm16, %zmm13
	vfmadd231pd	488(%rdi,%rax){1to8}, %zmm16, %zmm12
	vfmadd213pd	%zmm24, %zmm16, %zmm23
	vmovupd	384(%rsi,%rax), %zmm16
	vextractf32x4	$3, %zmm10, %xmm24
	vbroadcastsd	%xmm24, %zmm24
	vfmadd213pd	%zmm25, %zmm16, %zmm24
	vextractf32x4	$3, %zmm9, %xmm25
	vbroadcastsd	%xmm25, %zmm25
	vfmadd213pd	%zmm17, %zmm16, %zmm25
	vextractf32x4	$3, %zmm7, %xmm17
	vbroadcastsd	%xmm17, %zmm17
	vfmadd213pd	%zmm22, %zmm16, %zmm17
	vextractf32x4	$3, %zmm5, %xmm22
	vbroadcastsd	%xmm22, %zmm22
	vfmadd213pd	%zmm21, %zmm16, %zmm22
	vfmadd231pd	304(%rdi,%rax){1to8}, %zmm16, %zmm11
	vfmadd231pd	368(%rdi,%rax){1to8}, %zmm16, %zmm8
	vfmadd231pd	432(%rdi,%rax){1to8}, %zmm16, %zmm6
	vfmadd231pd	496(%rdi,%rax){1to8}, %zmm16, %zmm4
	vmovupd	448(%rsi,%rax), %zmm21
	vpermpd	%zmm10, %zmm3, %zmm10
	vfmadd213pd	%zmm20, %zmm21, %zmm10
	vaddpd	%zmm24, %zmm10, %zmm10
	vpermpd	%zmm9, %zmm3, %zmm9
	vfmadd213pd	%zmm18, %zmm21, %zmm9
	vaddpd	%zmm25, %zmm9, %zmm9
	vpermpd	%zmm7, %zmm3, %zmm7
	vfmadd213pd	%zmm19, %zmm21, %zmm7
	vaddpd	%zmm17, %zmm7, %zmm7
	vpermpd	%zmm5, %zmm3, %zmm5
	vfmadd213pd	%zmm23, %zmm21, %zmm5
	vfmadd231pd	312(%rdi,%rax){1to8}, %zmm21, %zmm15
	vaddpd	%zmm22, %zmm5, %zmm16
	vaddpd	%zmm11, %zmm15, %zmm5
	vfmadd231pd	376(%rdi,%rax){1to8}, %zmm21, %zmm14
	vaddpd	%zmm8, %zmm14, %zmm8
	vfmadd231pd	440(%rdi,%rax){1to8}, %zmm21, %zmm13
	vaddpd	%zmm6, %zmm13, %zmm6
	vfmadd231pd	504(%rdi,%rax){1to8}, %zmm21, %zmm12
	vaddpd	%zmm4, %zmm12, %zmm4
	testb	%cl, %cl
	jne	.LBB5_3
	leaq	64(%r8), %r9
	leaq	128(%r8), %r10
	leaq	192(%r8), %r11
	leaq	256(%r8), %rbx
	leaq	320(%r8), %r14
	leaq	384(%r8), %r15
	leaq	448(%r8), %r12
	jmp	.LBB5_4
