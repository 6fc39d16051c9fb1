.LBB5_4:
	vaddps	(%rdx,%r10), %zmm8, %zmm8
	leaq	(%rdx,%r10), %r14
	addq	$64, %r14
	vaddps	64(%rdx,%r10), %zmm9, %zmm9
	vaddps	128(%rdx,%r10), %zmm10, %zmm10
	leaq	128(%rdx,%r10), %r15
	leaq	192(%rdx,%r10), %r12
	vaddps	192(%rdx,%r10), %zmm11, %zmm11
	leaq	256(%rdx,%r10), %r13
	vaddps	256(%rdx,%r10), %zmm3, %zmm3
	leaq	320(%rdx,%r10), %rbp
	vaddps	320(%rdx,%r10), %zmm2, %zmm2
	vaddps	384(%rdx,%r10), %zmm1, %zmm1
	leaq	(%rdx,%r10), %r8
	addq	$384, %r8
	leaq	(%rdx,%r10), %rax
	addq	$448, %rax
	vaddps	448(%rdx,%r10), %zmm0, %zmm0
.LBB5_5:
	vmovups	%zmm8, (%rdx,%r10)
	vmovups	%zmm9, (%r14)
	vmovups	%zmm10, (%r15)
	vmovups	%zmm11, (%r12)
	vmovups	%zmm3, (%r13)
	vmovups	%zmm2, (%rbp)
	vmovups	%zmm1, (%r8)
	vmovups	%zmm0, (%rax)
	addq	$512, %rbx
	addq	$512, %r10
	testb	$1, %r11b
	movl	$0, %r11d
	je	.LBB5_6
.LBB5_2:
	vbroadcastf32x4	(%rdi,%r10), %zmm4
	#APP

	# zmm4 

	#NO_APP
	vbroadcastf32x4	16(%rdi,%r10), %zmm8
	#APP

	# zmm8 

	#NO_APP
	vbroadcastf32x4	64(%rdi,%r10), %zmm5
	#APP

	# zmm5 

	#NO_APP
	vbroadcastf32x4	80(%rdi,%r10), %zmm9
	vbroadcastf32x4	128(%rdi,%r10), %zmm7
	#APP

	# zmm9 

	#NO_APP
	#APP

	# zmm7 

	#NO_APP
	vbroadcastf32x4	144(%rdi,%r10), %zmm10
	#APP

	# zmm10 

	#NO_APP
	vbroadcastf32x4	192(%rdi,%r10), %zmm12
	#APP

	# zmm12 

	#NO_APP
	vbroadcastf32x4	208(%rdi,%r10), %zmm11
	vmovups	(%rsi), %zmm6
	vmovups	64(%rsi), %zmm14
	vmovups	128(%rsi), %zmm15
	vmovups	192(%rsi), %zmm13
	vmulps	448(%rdi,%r10){1to16}, %zmm6, %zmm0
	vmulps	384(%rdi,%r10){1to16}, %zmm6, %zmm1
	vmulps	320(%rdi,%r10){1to16}, %zmm6, %zmm2
	vmulps	256(%rdi,%r10){1to16}, %zmm6, %zmm3
	vshufps	$0, %zmm12, %zmm12, %zmm16
	vmulps	%zmm6, %zmm16, %zmm16
	vshufps	$0, %zmm7, %zmm7, %zmm17
	vmulps	%zmm6, %zmm17, %zmm17
	vshufps	$0, %zmm5, %zmm5, %zmm18
	vmulps	%zmm6, %zmm18, %zmm18
	vshufps	$0, %zmm4, %zmm4, %zmm19
	vmulps	%zmm6, %zmm19, %zmm6
	vshufps	$85, %zmm4, %zmm4, %zmm19
	vmulps	%zmm14, %zmm19, %zmm19
	vshufps	$85, %zmm5, %zmm5, %zmm20
	vmulps	%zmm14, %zmm20, %zmm20
	vshufps	$170, %zmm4, %zmm4, %zmm21
	vfmadd213ps	%zmm6, %zmm15, %zmm21
	vshufps	$170, %zmm5, %zmm5, %zmm22
	vfmadd213ps	%zmm18, %zmm15, %zmm22
	vshufps	$170, %zmm7, %zmm7, %zmm18
	vfmadd213ps	%zmm17, %zmm15, %zmm18
	vshufps	$170, %zmm12, %zmm12, %zmm17
	vfmadd213ps	%zmm16, %zmm15, %zmm17
	vshufps	$85, %zmm7, %zmm7, %zmm6
	vmulps	%zmm14, %zmm6, %zmm16
	vfmadd231ps	264(%rdi,%r10){1to16}, %zmm15, %zmm3
	vfmadd231ps	328(%rdi,%r10){1to16}, %zmm15, %zmm2
	vfmadd231ps	392(%rdi,%r10){1to16}, %zmm15, %zmm1
	vfmadd231ps	456(%rdi,%r10){1to16}, %zmm15, %zmm0
	vshufps	$85, %zmm12, %zmm12, %zmm6
	vmulps	%zmm14, %zmm6, %zmm15
	vshufps	$255, %zmm4, %zmm4, %zmm23
	vfmadd213ps	%zmm19, %zmm13, %zmm23
	vmulps	260(%rdi,%r10){1to16}, %zmm14, %zmm4
	vshufps	$255, %zmm5, %zmm5, %zmm19
	vfmadd213ps	%zmm20, %zmm13, %zmm19
	vmulps	324(%rdi,%r10){1to16}, %zmm14, %zmm6
	vshufps	$255, %zmm7, %zmm7, %zmm20
	vfmadd213ps	%zmm16, %zmm13, %zmm20
	vmulps	388(%rdi,%r10){1to16}, %zmm14, %zmm7
	vmulps	452(%rdi,%r10){1to16}, %zmm14, %zmm5
	#APP

	# zmm11 

	#NO_APP
	vshufps	$255, %zmm12, %zmm12, %zmm12
	vfmadd231ps	268(%rdi,%r10){1to16}, %zmm13, %zmm4
	vfmadd231ps	332(%rdi,%r10){1to16}, %zmm13, %zmm6
	vfmadd231ps	396(%rdi,%r10){1to16}, %zmm13, %zmm7
	vfmadd213ps	%zmm15, %zmm13, %zmm12
	vfmadd231ps	460(%rdi,%r10){1to16}, %zmm13, %zmm5
	vmovups	256(%rsi), %zmm13
	vshufps	$0, %zmm8, %zmm8, %zmm14
	vfmadd213ps	%zmm21, %zmm13, %zmm14
	vshufps	$0, %zmm9, %zmm9, %zmm15
	vfmadd213ps	%zmm22, %zmm13, %zmm15
	vshufps	$0, %zmm10, %zmm10, %zmm16
	vfmadd213ps	%zmm18, %zmm13, %zmm16
	vshufps	$0, %zmm11, %zmm11, %zmm18
	vfmadd213ps	%zmm17, %zmm13, %zmm18
	vfmadd231ps	272(%rdi,%r10){1to16}, %zmm13, %zmm3
	vfmadd231ps	336(%rdi,%r10){1to16}, %zmm13, %zmm2
	vfmadd231ps	400(%rdi,%r10){1to16}, %zmm13, %zmm1
	vfmadd231ps	464(%rdi,%r10){1to16}, %zmm13, %zmm0
	vmovups	320(%rsi), %zmm13
	vshufps	$85, %zmm8, %zmm8, %zmm17
	vfmadd213ps	%zmm23, %zmm13, %zmm17
	vshufps	$85, %zmm9, %zmm9, %zmm21
	vfmadd213ps	%zmm19, %zmm13, %zmm21
	vshufps	$85, %zmm10, %zmm10, %zmm19
	vfmadd213ps	%zmm20, %zmm13, %zmm19
	vshufps	$85, %zmm11, %zmm11, %zmm20
	vfmadd231ps	276(%rdi,%r10){1to16}, %zmm13, %zmm4
	vfmadd231ps	340(%rdi,%r10){1to16}, %zmm13, %zmm6
	vfmadd231ps	404(%rdi,%r10){1to16}, %zmm13, %zmm7
	vfmadd231ps	468(%rdi,%r10){1to16}, %zmm13, %zmm5
	vfmadd213ps	%zmm12, %zmm13, %zmm20
	vmovups	384(%rsi), %zmm13
	vshufps	$170, %zmm8, %zmm8, %zmm22
	vfmadd213ps	%zmm14, %zmm13, %zmm22
	vshufps	$170, %zmm9, %zmm9, %zmm14
	vfmadd213ps	%zmm15, %zmm13, %zmm14
	vshufps	$170, %zmm10, %zmm10, %zmm15
	vfmadd213ps	%zmm16, %zmm13, %zmm15
	vshufps	$170, %zmm11, %zmm11, %zmm16
	vfmadd213ps	%zmm18, %zmm13, %zmm16
	vbroadcastf32x4	32(%rdi,%r10), %zmm12
	vfmadd231ps	280(%rdi,%r10){1to16}, %zmm13, %zmm3
	vfmadd231ps	344(%rdi,%r10){1to16}, %zmm13, %zmm2
	vfmadd231ps	408(%rdi,%r10){1to16}, %zmm13, %zmm1
	vfmadd231ps	472(%rdi,%r10){1to16}, %zmm13, %zmm0
	#APP

	# zmm12 

	#NO_APP
	vmovups	448(%rsi), %zmm18
	vshufps	$255, %zmm8, %zmm8, %zmm8
	vfmadd213ps	%zmm17, %zmm18, %zmm8
	vbroadcastf32x4	96(%rdi,%r10), %zmm13
	#APP

	# zmm13 

	#NO_APP
	vshufps	$255, %zmm9, %zmm9, %zmm17
	vfmadd213ps	%zmm21, %zmm18, %zmm17
	vbroadcastf32x4	160(%rdi,%r10), %zmm9
	#APP

	# zmm9 

	#NO_APP
	vshufps	$255, %zmm10, %zmm10, %zmm21
	vfmadd213ps	%zmm19, %zmm18, %zmm21
	vbroadcastf32x4	224(%rdi,%r10), %zmm10
	#APP

	# zmm10 

	#NO_APP
	vshufps	$255, %zmm11, %zmm11, %zmm11
	vfmadd231ps	284(%rdi,%r10){1to16}, %zmm18, %zmm4
	vfmadd231ps	348(%rdi,%r10){1to16}, %zmm18, %zmm6
	vfmadd231ps	412(%rdi,%r10){1to16}, %zmm18, %zmm7
	vfmadd213ps	%zmm20, %zmm18, %zmm11
	vfmadd231ps	476(%rdi,%r10){1to16}, %zmm18, %zmm5
	vmovups	512(%rsi), %zmm18
	vshufps	$0, %zmm12, %zmm12, %zmm19
	vfmadd213ps	%zmm22, %zmm18, %zmm19
	vshufps	$0, %zmm13, %zmm13, %zmm20
	vfmadd213ps	%zmm14, %zmm18, %zmm20
	vshufps	$0, %zmm9, %zmm9, %zmm14
	vfmadd213ps	%zmm15, %zmm18, %zmm14
	vshufps	$0, %zmm10, %zmm10, %zmm15
	vfmadd213ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	288(%rdi,%r10){1to16}, %zmm18, %zmm3
	vfmadd231ps	352(%rdi,%r10){1to16}, %zmm18, %zmm2
	vfmadd231ps	416(%rdi,%r10){1to16}, %zmm18, %zmm1
	vfmadd231ps	480(%rdi,%r10){1to16}, %zmm18, %zmm0
	vmovups	576(%rsi), %zmm16
	vshufps	$85, %zmm12, %zmm12, %zmm18
	vfmadd213ps	%zmm8, %zmm16, %zmm18
	vshufps	$85, %zmm13, %zmm13, %zmm22
	vfmadd213ps	%zmm17, %zmm16, %zmm22
	vshufps	$85, %zmm9, %zmm9, %zmm17
	vfmadd213ps	%zmm21, %zmm16, %zmm17
	vshufps	$85, %zmm10, %zmm10, %zmm21
	vfmadd231ps	292(%rdi,%r10){1to16}, %zmm16, %zmm4
	vfmadd231ps	356(%rdi,%r10){1to16}, %zmm16, %zmm6
	vfmadd231ps	420(%rdi,%r10){1to16}, %zmm16, %zmm7
	vfmadd231ps	484(%rdi,%r10){1to16}, %zmm16, %zmm5
	vfmadd213ps	%zmm11, %zmm16, %zmm21
	vmovups	640(%rsi), %zmm11
	vshufps	$170, %zmm12, %zmm12, %zmm16
	vfmadd213ps	%zmm19, %zmm11, %zmm16
	vshufps	$170, %zmm13, %zmm13, %zmm19
	vfmadd213ps	%zmm20, %zmm11, %zmm19
	vshufps	$170, %zmm9, %zmm9, %zmm20
	vfmadd213ps	%zmm14, %zmm11, %zmm20
	vshufps	$170, %zmm10, %zmm10, %zmm14
	vfmadd213ps	%zmm15, %zmm11, %zmm14
	vbroadcastf32x4	48(%rdi,%r10), %zmm8
	vfmadd231ps	296(%rdi,%r10){1to16}, %zmm11, %zmm3
	vfmadd231ps	360(%rdi,%r10){1to16}, %zmm11, %zmm2
	vfmadd231ps	424(%rdi,%r10){1to16}, %zmm11, %zmm1
	vfmadd231ps	488(%rdi,%r10){1to16}, %zmm11, %zmm0
	#APP

	# zmm8 

	#NO_APP
	vmovups	704(%rsi), %zmm15
	vshufps	$255, %zmm12, %zmm12, %zmm23
	vfmadd213ps	%zmm18, %zmm15, %zmm23
	vbroadcastf32x4	112(%rdi,%r10), %zmm11
	#APP

	# zmm11 

	#NO_APP
	vshufps	$255, %zmm13, %zmm13, %zmm18
	vfmadd213ps	%zmm22, %zmm15, %zmm18
	vbroadcastf32x4	176(%rdi,%r10), %zmm12
	#APP

	# zmm12 

	#NO_APP
	vshufps	$255, %zmm9, %zmm9, %zmm9
	vfmadd213ps	%zmm17, %zmm15, %zmm9
	vbroadcastf32x4	240(%rdi,%r10), %zmm13
	#APP

	# zmm13 

	#NO_APP
	vshufps	$255, %zmm10, %zmm10, %zmm10
	vfmadd231ps	300(%rdi,%r10){1to16}, %zmm15, %zmm4
	vfmadd231ps	364(%rdi,%r10){1to16}, %zmm15, %zmm6
	vfmadd231ps	428(%rdi,%r10){1to16}, %zmm15, %zmm7
	vfmadd213ps	%zmm21, %zmm15, %zmm10
	vfmadd231ps	492(%rdi,%r10){1to16}, %zmm15, %zmm5
	vmovups	768(%rsi), %zmm15
	vshufps	$0, %zmm8, %zmm8, %zmm17
	vfmadd213ps	%zmm16, %zmm15, %zmm17
	vshufps	$0, %zmm11, %zmm11, %zmm16
	vfmadd213ps	%zmm19, %zmm15, %zmm16
	vshufps	$0, %zmm12, %zmm12, %zmm19
	vfmadd213ps	%zmm20, %zmm15, %zmm19
	vshufps	$0, %zmm13, %zmm13, %zmm20
	vfmadd213ps	%zmm14, %zmm15, %zmm20
	vfmadd231ps	304(%rdi,%r10){1to16}, %zmm15, %zmm3
	vfmadd231ps	368(%rdi,%r10){1to16}, %zmm15, %zmm2
	vfmadd231ps	432(%rdi,%r10){1to16}, %zmm15, %zmm1
	vfmadd231ps	496(%rdi,%r10){1to16}, %zmm15, %zmm0
	vmovups	832(%rsi), %zmm14
	vshufps	$85, %zmm8, %zmm8, %zmm15
	vfmadd213ps	%zmm23, %zmm14, %zmm15
	vshufps	$85, %zmm11, %zmm11, %zmm21
	vfmadd213ps	%zmm18, %zmm14, %zmm21
	vshufps	$85, %zmm12, %zmm12, %zmm18
	vfmadd213ps	%zmm9, %zmm14, %zmm18
	vshufps	$85, %zmm13, %zmm13, %zmm22
	vfmadd231ps	308(%rdi,%r10){1to16}, %zmm14, %zmm4
	vfmadd231ps	372(%rdi,%r10){1to16}, %zmm14, %zmm6
	vfmadd231ps	436(%rdi,%r10){1to16}, %zmm14, %zmm7
	vfmadd231ps	500(%rdi,%r10){1to16}, %zmm14, %zmm5
	vfmadd213ps	%zmm10, %zmm14, %zmm22
	vmovups	896(%rsi), %zmm9
	vshufps	$170, %zmm8, %zmm8, %zmm10
	vfmadd213ps	%zmm17, %zmm9, %zmm10
	vshufps	$170, %zmm11, %zmm11, %zmm14
	vfmadd213ps	%zmm16, %zmm9, %zmm14
	vshufps	$170, %zmm12, %zmm12, %zmm16
	vfmadd213ps	%zmm19, %zmm9, %zmm16
	vshufps	$170, %zmm13, %zmm13, %zmm17
	vfmadd213ps	%zmm20, %zmm9, %zmm17
	vfmadd231ps	312(%rdi,%r10){1to16}, %zmm9, %zmm3
	vfmadd231ps	376(%rdi,%r10){1to16}, %zmm9, %zmm2
	vfmadd231ps	440(%rdi,%r10){1to16}, %zmm9, %zmm1
	vfmadd231ps	504(%rdi,%r10){1to16}, %zmm9, %zmm0
	vmovups	960(%rsi), %zmm19
	vshufps	$255, %zmm8, %zmm8, %zmm8
	vfmadd213ps	%zmm15, %zmm19, %zmm8
	vaddps	%zmm10, %zmm8, %zmm8
	vshufps	$255, %zmm11, %zmm11, %zmm9
	vfmadd213ps	%zmm21, %zmm19, %zmm9
	vaddps	%zmm14, %zmm9, %zmm9
	vshufps	$255, %zmm12, %zmm12, %zmm10
	vfmadd213ps	%zmm18, %zmm19, %zmm10
	vaddps	%zmm16, %zmm10, %zmm10
	vshufps	$255, %zmm13, %zmm13, %zmm11
	vfmadd213ps	%zmm22, %zmm19, %zmm11
	vfmadd231ps	316(%rdi,%r10){1to16}, %zmm19, %zmm4
	vaddps	%zmm17, %zmm11, %zmm11
	vaddps	%zmm3, %zmm4, %zmm3
	vfmadd231ps	380(%rdi,%r10){1to16}, %zmm19, %zmm6
	vaddps	%zmm2, %zmm6, %zmm2
	vfmadd231ps	444(%rdi,%r10){1to16}, %zmm19, %zmm7
	vaddps	%zmm1, %zmm7, %zmm1
	vfmadd231ps	508(%rdi,%r10){1to16}, %zmm19, %zmm5
	vaddps	%zmm0, %zmm5, %zmm0
	testb	%cl, %cl
	jne	.LBB5_4
	leaq	64(%rbx), %r14
	leaq	128(%rbx), %r15
	leaq	192(%rbx), %r12
	leaq	256(%rbx), %r13
	leaq	320(%rbx), %rbp
	leaq	384(%rbx), %r8
	leaq	448(%rbx), %rax
	jmp	.LBB5_5
